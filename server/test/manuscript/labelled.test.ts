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
  isNone('[Static] Nobody spoke.\n\n(Later) They rowed.\n\n[Laughing] He sat down.');
  isNone('<p>Wren rowed.</p>\n\n<i>Tam</i> slept.');
  isNone('note: late\n\nedit: fixed\n\nnote: later\n\nedit: fixed again');
  isNone('The boat leaves at 8:15: be there.\n\nBe there at 8:15: no later.');
});
