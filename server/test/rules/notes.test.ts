import { snapshotFor } from '../support/snapshot.js';
import { deepStrictEqual, strictEqual } from 'node:assert';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { rules } from '../../src/rules/index.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { applyFix } from '../support/check-rule.js';

const options = optionsFrom(
  Object.fromEntries(rules.map(({ id, level }) => [id, id.startsWith('notes/') ? level : 'off'])),
  [],
);

const RAIN = 'Rain fell on the harbour all that day, and nobody came down to the boats.';

/** A text in which this stands amid story. */
const amid = (...blocks: readonly string[]): string =>
  [RAIN, 'Petra mended the net.', ...blocks, 'Teodor slept through it.', RAIN].join('\n\n') + '\n';

const findingsIn = (manuscript: Manuscript): ReturnType<typeof placedFindings> =>
  placedFindings(snapshotFor(manuscript, { options }));

/** The rules with what they found of a text. */
const found = (text: string): string[] =>
  findingsIn(Manuscript.of(text)).map(
    ({ finding: { rule, block, span } }) => `${rule}: ${block.text.slice(span.from, span.to)}`,
  );

const fixed = (text: string, fix = 0): string => {
  const manuscript = Manuscript.of(text);
  const placed = findingsIn(manuscript).find(({ finding }) => finding.fixes.length > 0)!;
  return applyFix(manuscript, placed, placed.finding.fixes[fix]!);
};

describe('notes that do not close', () => {
  it('are found in each kind of bracket', () => {
    for (const head of ['(A/N', '[A/N', '{A/N', '(AN', '(Author’s Note', '<A/N']) {
      deepStrictEqual(found(amid(`${head}: a capstan is a winch.`)), [`notes/unclosed: ${head}`], head);
      deepStrictEqual(
        found(amid(`She turned it. ${head}: a capstan is a winch.`)),
        [`notes/unclosed: ${head}`, `notes/inline: ${head}: a capstan is a winch.`],
        `amid, ${head}`,
      );
    }
    deepStrictEqual(found(amid('<A/N> A capstan is a winch.')), ['notes/unclosed: <A/N>']);
  });

  it('are closed at the end of their paragraph, or before the break', () => {
    const text = amid('(A/N: a capstan is a winch.', 'It takes six people.', '***', 'They sailed.');
    strictEqual(fixed(text), text.replace('winch.', 'winch.)'));
    strictEqual(fixed(text, 1), text.replace('people.', 'people.)'));
    strictEqual(fixed(amid('<A/N> A winch.')), amid('<A/N> A winch.</A/N>'));
    deepStrictEqual(found(fixed(text)), []);
  });

  it('are found where only brackets of the story’s own follow', () => {
    deepStrictEqual(found(amid('(A/N: a capstan is a winch.', 'She laughed (a little) at that.')), [
      'notes/unclosed: (A/N',
    ]);
    deepStrictEqual(found(amid('(A/N: a capstan (or winch) is heavy.')), ['notes/unclosed: (A/N']);
  });

  it('are not those that close, there or further down', () => {
    deepStrictEqual(
      found(
        amid('(A/N: a capstan is a winch.)', '[A/N - it is heavy]', '<A/N: truly>', '<A/N> It is. </A/N>', '{AN: yes}'),
      ),
      [],
    );
    deepStrictEqual(
      found(
        amid('(A/N: a capstan is a winch.', 'It takes six people (and a song).', 'Thank you!)', '***', 'They sailed.'),
      ),
      [],
    );
    deepStrictEqual(found(amid('(A/N) Sorry for the wait!', '[A/N] Sorry!', 'A/N: Sorry!')), []);
    deepStrictEqual(
      found(amid('(A/N: they all live :( or most of them do :))', '(An arrow hit him. She ran (and ran).')),
      [],
    );
  });
});

describe('notes in the story', () => {
  it('are found within a paragraph', () => {
    deepStrictEqual(found(amid('She turned the capstan (A/N: a winch) twice.')), ['notes/inline: (A/N: a winch)']);
  });

  it('are not those that stand alone, nor the story’s own', () => {
    deepStrictEqual(found(amid('(A/N: a capstan is a winch.)')), []);
    deepStrictEqual(
      found(amid('She turned the capstan (note: a winch) twice.', 'He gave it to her (an arrow - the last one).')),
      [],
    );
  });
});

describe('reminders', () => {
  const MARKERS = [
    '[TODO]',
    '[TODO: a name]',
    '(TODO a name)',
    '[FIXME]',
    '[TK]',
    '[TK name of the port]',
    'TKTK',
    '[[ ]]',
    '[[??]]',
    '[[add more here]]',
    '[INSERT FIGHT]',
    '[insert fight scene here]',
    '[scene goes here]',
    '(insert description here)',
    '[add more dialogue]',
    '[XXX what was her name]',
    '[PLACEHOLDER]',
    '[TBD]',
  ];
  it('are found in the narration', () => {
    for (const marker of MARKERS)
      deepStrictEqual(found(amid(`She came to ${marker} in the rain.`)), [`notes/leftover-marker: ${marker}`], marker);
  });

  it('are found on a line of their own', () => {
    for (const line of ['TODO: write this', 'TODO write this', 'TODO', 'FIXME: dates', 'XXX: dates', 'TODO - dates'])
      deepStrictEqual(found(amid(line)), [`notes/leftover-marker: ${line.slice(0, line.search(/[^A-Z]|$/))}`], line);
  });

  it('are not what only looks like them', () => {
    for (const line of [
      'His TODO list was long.',
      '“TODO EL MUNDO,” he cried.',
      'She signed it Mara, XXX.',
      'The bottle was marked XXX.',
      'She met TK at the pier.',
      '[TK]: are you there',
      '[[Level up! Two points.]]',
      '(insert dramatic pause here)',
      '“Insert coin,” said the box.',
      '[Insert coin]',
      '(She had to insert the key here, and describe the scene.)',
      '[Y/N] turned round.',
      '[Static.]',
      '[Name withheld]',
      '“I hate [insert fight here],” he said.',
      '*TODO: feed the cat,* said the card.',
      '[to be continued]',
      '[in French] “Come here.”',
      'She wrote a todo: tar.',
      '[She checks the scene.]',
      '[[The door opens.]]',
    ])
      deepStrictEqual(found(amid(line)), [], line);
  });
});
