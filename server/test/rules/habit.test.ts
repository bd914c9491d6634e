import { snapshotFor } from '../support/snapshot.js';
import { deepStrictEqual } from 'node:assert';
import { codeActions } from '../../src/features/codeActions/codeActions.js';
import { shownFindings } from '../../src/features/findings.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { changedProject } from '../../src/project/changedProject.js';
import { findingsOf } from '../../src/rules/engine/run.js';
import { withEdits } from '../support/fixture.js';
import { lineByLine } from '../support/check-rule.js';

const URI = 'file:///tale/one.txt';
const ACTS = [
  'Petra nodded, “We sail at dawn.”',
  'Teodor shook his head, “Not without bread.”',
  'Petra shrugged, “Then buy some.”',
  'Teodor looked away, “With what?”',
  'Petra rolled her eyes, “With money.”',
  'Teodor turned round, “Whose?”',
];
const STOPPED = ACTS.map(line => line.replace(', “', '. “'));
const text = (lines: readonly string[]): string => lines.join('\n\n') + '\n';
const messages = (manuscript: Manuscript): string[] =>
  findingsOf(snapshotFor(manuscript, { options: lineByLine })).flatMap(({ rule, message }) =>
    rule === 'dialogue/beat-before-comma' ? [/\(.*\)$/.exec(message)?.[0] ?? ''] : [],
  );
const offered = (manuscript: Manuscript, line: number) => {
  const at = { line, character: manuscript.text.split('\n')[line]!.indexOf(',') };
  return codeActions(snapshotFor(manuscript, { options: lineByLine, uri: URI }), { start: at, end: at });
};

describe('a slip that is its author’s habit', () => {
  it('is found at every place, each with how many they are', () => {
    deepStrictEqual(
      messages(Manuscript.of(text(ACTS))),
      ACTS.map(() => '(1 of 6 in this chapter)'),
    );
  });

  it('is one where few have it the other way, and none where more do', () => {
    deepStrictEqual(
      messages(Manuscript.of(text([...ACTS, ...STOPPED.slice(0, 5)]))),
      ACTS.map(() => '(1 of 6 in this chapter)'),
    );
    deepStrictEqual(
      messages(Manuscript.of(text([...ACTS, ...STOPPED]))),
      ACTS.map(() => ''),
    );
  });

  it('is none where it was made four times', () =>
    deepStrictEqual(messages(Manuscript.of(text(ACTS.slice(2)))), ['', '', '', '']));

  it('is counted by chapter', () => {
    const work = Manuscript.of(
      `Chapter 1\n\n${text(ACTS)}\nChapter 2\n\n${text(ACTS.slice(1))}\nChapter 3\n\n${text(ACTS.slice(2))}`,
    );
    deepStrictEqual([...new Set(messages(work))], ['(1 of 6 in this chapter)', '(1 of 5 in this chapter)', '']);
  });

  it('is counted anew with an edit: what is fixed at one place shows in the message at the others', () => {
    const before = Manuscript.of(text(ACTS));
    messages(before);
    const at = ACTS[0]!.indexOf(',');
    const after = before.edit({
      range: { start: { line: 0, character: at }, end: { line: 0, character: at + 1 } },
      text: '.',
    });
    deepStrictEqual(
      messages(after),
      ACTS.slice(1).map(() => '(1 of 5 in this chapter)'),
    );
    const last = after.edit({
      range: { start: { line: 2, character: 22 }, end: { line: 2, character: 23 } },
      text: '.',
    });
    deepStrictEqual(messages(last), ['', '', '', '']);
  });

  it('keeps its findings the same objects while their number is the same', () => {
    const before = Manuscript.of(text(['The tide was out.', ...ACTS]));
    const found = shownFindings(snapshotFor(before, { options: lineByLine })).map(({ finding }) => finding);
    const after = before.edit({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
      text: 'A',
    });
    deepStrictEqual(
      shownFindings(snapshotFor(after, { options: lineByLine })).map(({ finding }, i) => finding === found[i]),
      found.map(() => true),
    );
  });

  it('is offered to be fixed in the whole chapter first, then here, then to be allowed in the project', () => {
    const work = Manuscript.of(`Chapter 1\n\n${text(ACTS)}\nChapter 2\n\n${text(ACTS)}`);
    const list = offered(work, 2);
    const [all, here] = list;
    const allow = list.find(({ title }) => title === 'Allow this style in this project');
    deepStrictEqual(
      [all?.title, all?.isPreferred, here?.title, here?.isPreferred],
      ['Fix all 6 in this chapter', true, 'Replace the comma with a period', false],
    );
    deepStrictEqual(
      withEdits(work.text, all!.edit!.changes![URI]!),
      `Chapter 1\n\n${text(STOPPED)}\nChapter 2\n\n${text(ACTS)}`,
    );
    const [uri, change] = allow!.command!.arguments as [string, Parameters<typeof changedProject>[1]];
    deepStrictEqual(
      [uri, changedProject(null, change)],
      [URI, '{\n  "rules": { "dialogue/beat-before-comma": "off" }\n}\n'],
    );
  });

  it('is offered like any other while it is none', () => {
    deepStrictEqual(
      offered(Manuscript.of(text(ACTS.slice(2))), 0)
        .map(({ title }) => title)
        .filter(title => /in this (?:chapter|work|project)/.test(title)),
      ['Turn off “Action beats before speech: comma or period” in this project'],
    );
  });
});
