import { strictEqual } from 'node:assert';
import { quotationsOf } from '../../src/analysis/dialogue/quotations.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** Who says what by the labels of a text: `Ada: words`, `ada (text): words`. */
function said(text: string): string {
  const quotations = [...placedScenes(outlineOf(Manuscript.of(text)))].flatMap(({ section }) => quotationsOf(section));
  return quotations
    .flatMap(({ block, inline, speaker, mode }) =>
      inline.label === undefined
        ? []
        : [`${speaker ?? '?'}${mode === 'speech' ? '' : ` (${mode})`}: ${block.text.slice(inline.from, inline.to)}`],
    )
    .join('\n');
}

const BEFORE = 'The two of them had the boat to themselves.\n\n';
const AFTER = '\n\nThe lamp went out.';

const reads = (name: string, text: string, expected: string): void => {
  it(name, () => strictEqual(said(`${BEFORE}${text}${AFTER}`), expected));
};

/** What no label stands in front of. */
const isNone = (text: string): void => {
  it(`is none: ${text.replace(/\n+/g, ' ⏎ ').slice(0, 70)}`, () => strictEqual(said(`${BEFORE}${text}${AFTER}`), ''));
};

const TURNS = 'Wren: Are we off?\nTam: An hour ago.\nWren: And nobody told me?\nTam: They can hear you.';
const PICTURED = TURNS.replace(/^(\w+):/gm, '**$1 🌵:**');
const TALK = TURNS.replace(/^(\w+)/gm, name => `${name} (text)`);

describe('a script', () => {
  reads('has a name and a colon before each line, a line a paragraph', TURNS.replaceAll('\n', '\n\n'), TURNS);
  reads('may stand without blank lines', TURNS, TURNS);
  reads(
    'may have names in capitals, and how it is said',
    'WREN: Are we off?\n\nTAM (laughing): An hour ago.\n\nWREN [low]: And nobody told me?\n\nTAM: They can hear you.',
    TURNS,
  );
  reads(
    'may keep its quotation marks',
    'Wren: "Are we off?"\n\nTam: "An hour ago," he lied.\n\nWren: "Now?"',
    'Wren: "Are we off?"\nTam: "An hour ago,"\nWren: "Now?"',
  );
  reads(
    'goes on below its label',
    'Wren: Are we off?\nIt is late.\nTam: An hour ago.\nWren: Oh.',
    'Wren: Are we off?\nIt is late.\nTam: An hour ago.\nWren: Oh.',
  );
  reads(
    'has a stage direction before it that nobody says',
    `SCENE ONE: A boat. Night.\n\n${TURNS.replaceAll('\n', '\n\n')}`,
    TURNS,
  );
  reads(
    'may say in brackets or italics what is done with the words, and nobody says it',
    'WREN: (laughing) Are we off?\n\n**Tam** *(yawning)*: An hour ago.\n\n**Wren:** *(low)* And nobody told me?\n\nTAM: (nods)\n\nTAM: They can hear you.',
    TURNS,
  );
  reads(
    'may be a screenplay, with names on lines of their own',
    'WREN\nAre we off?\n\nTAM (O.S.)\n(yawning)\nAn hour ago.\n\nWREN\nAnd nobody\ntold me?\n\nTAM (CONT’D)\nThey can hear you.',
    TURNS.replace('nobody told', 'nobody\ntold'),
  );
  reads(
    'may be printed as a play is, with a period behind the name',
    'WREN. Are we off?\n\nTAM (off). An hour ago.\n\nWREN.— And nobody told me?\n\nTAM. They can hear you.',
    TURNS,
  );
  reads(
    'has directions between its lines that nobody says',
    'Wren: Are we off?\n(She rows.)\n\nWren: We are.\n(A gull.)\nand late\n\nTam: Oh.\n\nTam: Well.',
    'Wren: Are we off?\nWren: We are.\nWren: and late\nTam: Oh.\nTam: Well.',
  );
  isNone('THE HARBOUR\nIt was late.\n\nTHE BRIDGE\nIt was later.\n\nTHE MILL\nIt was dark.');
  isNone(
    'INT. BOAT - NIGHT\nA lamp.\n\nCUT TO BLACK\nNobody.\n\nINT. BOAT - NIGHT\nThe lamp.\n\nCUT TO BLACK\nNobody.',
  );
  isNone('Note: this is late.\n\nWarning: storms.\n\nNote: more to come.\n\nWarning: rain.');
  isNone('POV: Wren\n\nDay 3: Salt\n\nPOV: Tam\n\nDay 4: Sand');
  isNone('Flour: two cups\n\nSugar: one cup\n\nButter: a knob');
  isNone('Vanilla: two drops\nCinnamon: one stick\nNutmeg: a pinch\nMix: well.');
  isNone('Health: 12\nMana: 4\n\nWren ducked.\n\nHealth: 10\nMana: 3');
  isNone('Ropes: 12/20\nOars: 4/4\n\nRopes: 11/20\nOars: 3/4');
  isNone('Name: Wren Hale\nHair: brown\nEyes: green');
  isNone('He had one thought: run.\n\nThe answer: nothing.\n\nHe had one thought: row.');
  isNone('Tam: a man of few words.');
});

describe('a chat', () => {
  reads('may have pictures behind the names', PICTURED, TALK);
  const chat = TURNS.toLowerCase()
    .split('\n')
    .map(line => line.split(': ') as [string, string]);
  const expected = chat.map(([name, words]) => `${name} (text): ${words}`).join('\n');
  for (const [form, line] of Object.entries<(name: string, words: string, minute: number) => string>({
    'a name in bold': (name, words) => `**${name}:** ${words}`,
    'a name in bold before the colon': (name, words) => `**${name}**: ${words}`,
    'a time': (name, words, minute) => `[01:1${minute}] ${name}: ${words}`,
    'a time and angle brackets': (name, words, minute) => `01:1${minute} <${name}> ${words}`,
    'a time behind the name': (name, words, minute) => `${name} (1:1${minute} PM): ${words}`,
    'angle brackets': (name, words) => `<${name}> ${words}`,
    'a handle': (name, words) => `${name}: ${words}`,
  })) {
    for (const end of ['\n\n', '\n'])
      reads(
        `has ${form} before each line${end === '\n' ? ', tight' : ''}`,
        chat.map(([name, words], i) => line(name, words, i)).join(end),
        expected,
      );
  }
  reads(
    'has names in brackets before each line',
    '[Wren] Are we off?\n\n[Tam] An hour ago.\n\n[Wren] And nobody told me?\n\n(Tam) They can hear you.',
    TALK,
  );
  reads(
    'may be two lines, with times',
    '[01:14] wren: are we off\n[01:15] tam: an hour ago',
    'wren (text): are we off\ntam (text): an hour ago',
  );
  reads(
    'may have heads with a name and a time, and a message a line below them',
    '**wren_h** — Today at 9:02 PM\nare we off\nhello\n\n**Tam** — Today at 9:03 PM\nan hour ago\n\n*wren_h is typing…*',
    'wren_h (text): are we off\nwren_h (text): hello\nTam (text): an hour ago',
  );
  reads(
    'may begin with its day and time, and answer in numbers',
    '[Thursday, 22:14]\nwren: are we off\ntam: an hour ago\nwren: how many hours\ntam: 2',
    'wren (text): are we off\ntam (text): an hour ago\nwren (text): how many hours\ntam (text): 2',
  );
  reads(
    'has notices between its lines that nobody writes',
    '[01:14] <wren> are we off\n[01:15] *** tam has joined #boats\n[01:16] <tam> an hour ago',
    'wren (text): are we off\ntam (text): an hour ago',
  );
  reads(
    'may have names with capitals where it is written as messages are',
    'Wren: are we off\nTam: an hour ago\nWren: oh no\nTam: they can hear you',
    'Wren (text): are we off\nTam (text): an hour ago\nWren (text): oh no\nTam (text): they can hear you',
  );
  reads(
    'is one where a phone calls its owner so',
    'Me: Are we off?\nTam: An hour ago.\nMe: And nobody told me?\nTam: They can hear you.',
    'Me (text): Are we off?\nTam (text): An hour ago.\nMe (text): And nobody told me?\nTam (text): They can hear you.',
  );
  isNone('[Static] Nobody spoke.\n\n(Later) They rowed.\n\n[Laughing] He sat down.');
  isNone('<p>Wren rowed.</p>\n\n<i>Tam</i> slept.');
  isNone('note: late\n\nedit: fixed\n\nnote: later\n\nedit: fixed again');
  isNone('The boat leaves at 8:15: be there.\n\nBe there at 8:15: no later.');
});
