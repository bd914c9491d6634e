import { strictEqual } from 'node:assert';
import type { Inline } from '../../src/manuscript/block.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

const BRACKETS: Readonly<Record<Inline['kind'], readonly [string, string]>> = {
  narration: ['', ''],
  speech: ['⟦', '⟧'],
  quoted: ['⟨', '⟩'],
  thought: ['‹', '›'],
  aside: ['{', '}'],
  comment: ['{', '}'],
};

/**
 * The text with each part in its brackets: ⟦speech⟧ ⟨held-up words⟩ ‹thought› {note or comment}; `…` behind one left
 * open, `+` before one that goes on.
 */
function marked(text: string): string {
  return Manuscript.of(text)
    .blocks.map(block => {
      if (block.kind !== 'prose') return block.text;
      const parts = block.inlines.map(part => {
        const [open, close] = BRACKETS[part.kind];
        const quotation = part.kind === 'speech' || part.kind === 'quoted' ? part : null;
        return `${quotation?.continues ? '+' : ''}${open}${block.text.slice(part.from, part.to)}${quotation?.open ? '…' : ''}${close}`;
      });
      return parts.join('') + block.text.slice(block.size);
    })
    .join('');
}

const reads = (expected: string): void => {
  const source = expected.replace(/…(?=⟧)|\+(?=⟦)|[⟦⟧⟨⟩‹›{}]/g, '');
  it(expected.replace(/\n/g, '⏎').slice(0, 90), () => strictEqual(marked(source), expected));
};

describe('the parts of a paragraph', () => {
  describe('speech in each kind of marks', () => {
    reads('⟦"Low tide,"⟧ Wren said. ⟦"We walk."⟧');
    reads('⟦“Low tide,”⟧ Wren said. ⟦“We walk.”⟧');
    reads('⟦«Vámonos»⟧, dijo Inés.');
    reads('⟦„Wir gehen“⟧, sagte Jonas. ⟦„Jetzt.“⟧');
    reads('⟦「行こう」⟧と言った。');
    reads('⟦”Vi går”⟧, sade hon.');
    reads('⟦"It was our"⟧—she leaned in—⟦"secret."⟧');
    reads('⟦"But—"⟧ she caught the rail ⟦"—no."⟧');
    reads('⟦"Run!"⟧ ⟦"Where?"⟧ ⟦"Anywhere."⟧');
    reads('⟦"Stop,"⟧he said.');
  });
  describe('single marks as the outer ones', () => {
    reads("⟦'Low tide,'⟧ said Wren.\n\n⟦'Then we walk. Don't forget the lads' boots,'⟧ said Tam. ⟦'Mind the rocks.'⟧");
    reads('⟦‘Low tide,’⟧ said Wren.\n\n⟦‘He called it “the long walk” in ’98,’⟧ said Tam.');
    reads("⟦'The Marlows' boat is gone,'⟧ she said.\n\n⟦'Gone where?'⟧\n\n⟦'Out.'⟧");
    reads("⟦'I told 'im, an' 'e never came back,'⟧ said Tam. ⟦'An' th' boys' 'orses did.'⟧");
    reads("⟦'Go an' fetch 'Enry,'⟧ said Wren, ⟦'an' a drop o' rum. The lads' mother, 'oo's poorly, waits.'⟧");
    reads(
      "⟦'Goin' lookin' for 'er in th' '09 boat, Tam, 'fore it rains,'⟧ said Wren.\n\n⟦'Get goin'⟧, said Tam, ⟦'before it does.'⟧",
    );
    reads("⟦'Ave you seen 'er?'⟧ said Wren.\n\n⟦'I told the boys'⟧ said Tam. ⟦'And they left.'⟧");
    reads("⟦'Tell 'em we're coming,'⟧ said Tam.\n\n⟦'Tell 'em yourself,'⟧ said Wren.");
  });
  describe('apostrophes, which are never quotation marks', () => {
    for (const text of [
      "'Tis late, and the gulls don't care.",
      "Get 'em in, Tam, 'cause it's cold.",
      "The '71 model, the summer of '98.",
      "The Marlows' boat and the boys' oars.",
      "Rock 'n' roll was all she played.",
      "She was goin' home, an' that was that.",
      'The ’90s, ’til they ended.',
      "O'Hara's dog's bone.",
    ])
      reads(text);
  });
  describe('words held up by marks in the narration', () => {
    reads('The sign read ⟨"No Landing"⟩ and Wren landed.');
    reads('He said it was ⟨"fine."⟩');
    reads('They called it the ⟨"Drowned Road"⟩ for a reason.');
    reads('⟨"Safe"⟩ was not a word she would have used.');
    reads('She had lived at the ⟨"Three Herons."⟩');
  });
  describe('nested quotations', () => {
    reads('⟦"He told me \'never again\' and left."⟧');
    reads('⟦“She said ‘no,’ and meant it.”⟧');
    reads('⟦"He said "no" to me," ⟧'.replace(' ⟧', '⟧') + ' Wren said.');
  });
  describe('lost marks, each of which spoils its own paragraph only', () => {
    reads('⟦"I know.…⟧\n\nTam turned away.\n\n⟦"Good,"⟧ she said.');
    reads('⟦"I know…⟧ ⟦"You don\'t,"⟧ he said.');
    reads('Whatever."\n\n⟦"Good,"⟧ she said.');
    reads('⟦"It\'s 6" long,"⟧ he said.');
  });
  describe('a speech over several paragraphs', () => {
    reads('⟦"First the harbour.…⟧\n\n+⟦"Then the light,"⟧ said Tam.');
    reads('⟦‘First the harbour.…⟧\n\n+⟦‘Then the light.’⟧\n\n⟦‘And then?’⟧');
  });
  describe('thoughts, notes and comments', () => {
    reads('Wren stopped. ‹*This is not the way home.*›');
    reads('It was *really* cold, and she *did* mind.');
    reads('The *Kittiwake* lay at anchor {(A/N: she is a sloop)} below them.');
    reads('The rope held. {<!-- check the knot -->}');
  });
  describe('dash dialogue', () => {
    reads('⟦—Hola⟧ —dijo Ana—. ⟦¿Vienes?⟧\n\n⟦—Ya voy.⟧\n\n⟦—Deprisa⟧ —susurró.');
    reads('⟦—Low tide,⟧ Wren said. ⟦We walk.⟧\n\n⟦—Now?⟧ he asked.\n\n⟦—Now.⟧');
  });
});

describe('role-play, where narration stands in italics', () => {
  const LOG =
    '*Wren ties the boat off.* ⟦"You waited,"⟧ *she says, and her hands shake.* ⟦"I did not ask you to."⟧\n\n*Tam shrugs.* ⟦"It was on my way."⟧ *He looks at the boat.*\n\n⟦"It is."⟧ *Wren pulls the rope tight.*';
  reads(LOG);
  reads(LOG.replaceAll('*', '_'));
  reads(
    'Wren tied the boat off.\n\n‹*Not again.*› ⟦"Hello?"⟧\n\nTam stood there. ⟦"It was on my way,"⟧ he said.\n\n‹*He always says that.*› ⟦"Get in,"⟧ said Wren.\n\nThe tide was out.\n\nThe boat lay on its side.\n\n‹*This was a mistake.*›',
  );
});
