import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { codeActions } from '../../src/features/codeActions/codeActions.js';
import { fixWarnings } from '../../src/features/codeActions/fixAll.js';
import { fixed } from '../../src/features/codeActions/fixing.js';
import { diagnostics, SHOWING, type Showing } from '../../src/features/diagnostics.js';
import { sameFindings, shownFindings } from '../../src/features/findings.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { fingerprintOf } from '../../src/rules/engine/fingerprint.js';
import { optionsFrom, type RuleOptions } from '../../src/rules/engine/options.js';
import { findingsOf } from '../../src/rules/engine/run.js';
import { fixture, positionOf, withCarets, withEdits, withoutCarets } from '../support/fixture.js';
import { everyRule } from '../support/check-rule.js';

const URI = 'file:///lamp.fic';

/** The diagnostics of a manuscript. */
function shown(manuscript: Manuscript, options: RuleOptions, showing?: Showing): Diagnostic[] {
  const snapshot = snapshotFor(manuscript, { uri: URI, options });
  return diagnostics(snapshot, shownFindings(snapshot), showing);
}

/** The text with each diagnostic underlined and its code below. */
function check(source: string, options: RuleOptions = everyRule): void {
  const text = withoutCarets(source);
  const manuscript = Manuscript.of(text);
  const items = shown(manuscript, options);
  assert.equal(
    withCarets(
      text,
      items.map(({ range, code }) => ({ range, message: String(code) })),
    ),
    source.replace(/^\n/, ''),
  );
  for (const item of items) assert.match(item.source!, /^Ficwright/);
}

/** The text after the action of that title at the cursor; null when it is not offered. */
function act(source: string, title: string | RegExp, options: RuleOptions = everyRule): string | null {
  const { text, cursor } = fixture(source);
  const at = positionOf(text, cursor);
  const all = codeActions(snapshotFor(Manuscript.of(text), { options, uri: URI }), { start: at, end: at });
  const action = all.find(candidate =>
    typeof title === 'string' ? candidate.title === title : title.test(candidate.title),
  );
  return action?.edit?.changes ? withEdits(text, action.edit.changes[URI]!) : null;
}

describe('diagnostics', () => {
  it('stand under the words they are about', () => {
    check(`
Chapter 1

The lamp was was out.
         ^^^^^^^ narr/doubled-word`);
  });

  it('link to what their rule says, where the editor has its page', () => {
    const manuscript = Manuscript.of('The lamp was was out.');
    const [item] = shown(manuscript, everyRule, {
      ...SHOWING,
      rulePage: 'file:///rules.md#{rule}',
    });
    assert.equal(item?.codeDescription?.href, 'file:///rules.md#narr%2Fdoubled-word');
    assert.equal(shown(manuscript, everyRule)[0]?.codeDescription, undefined);
  });

  it('are information where they are hints, unless set, and say so', () => {
    const manuscript = Manuscript.of('“Now,” he said said. “Come!!!”');
    const shownAs = (hintsAs: 'information' | 'hint') =>
      shown(manuscript, everyRule, {
        ...SHOWING,
        hintsAs,
      }).map(({ code, severity, source, data }) => [code, severity, source, data as unknown]);
    const doubled = ['narr/doubled-word', DiagnosticSeverity.Information, 'Ficwright', undefined];
    const hint = (severity: DiagnosticSeverity) => [
      'speech/ask-exclaim',
      severity,
      'Ficwright hint',
      { level: 'hint' },
    ];
    assert.deepEqual(shownAs('information'), [doubled, hint(DiagnosticSeverity.Information)]);
    assert.deepEqual(shownAs('hint'), [doubled, hint(DiagnosticSeverity.Hint)]);
    assert.deepEqual(
      shown(manuscript, everyRule).map(({ severity }) => severity),
      [DiagnosticSeverity.Information, DiagnosticSeverity.Information],
    );
  });

  it('follow the settings', () => {
    check('The lamp was was out.', optionsFrom({ 'pov/head-hop': 'off', 'narr/doubled-word': 'off' }, []));
  });

  it('leave out what is ignored', () => {
    const manuscript = Manuscript.of('The lamp was was out.');
    const [finding] = findingsOf(snapshotFor(manuscript, { options: everyRule }));
    check('The lamp was was out.', optionsFrom({ 'pov/head-hop': 'off' }, [fingerprintOf(finding!)]));
  });

  it('are a thousand at most, the gravest', () => {
    const manuscript = Manuscript.of('The lamp was was out.\n\n'.repeat(1200));
    assert.equal(shownFindings(snapshotFor(manuscript, { options: everyRule })).length, 1000);
  });

  it('are the same while an edit neither moves nor changes them', () => {
    const before = Manuscript.of('The lamp was was out.\n\nRain fell.\n\nIt was was cold.\n');
    const place = { line: 2, character: 4 };
    const [typed, parted] = ['x', '\n\n'].map(text => before.edit({ range: { start: place, end: place }, text }));
    const shown = (manuscript: Manuscript) => shownFindings(snapshotFor(manuscript, { options: everyRule }));
    assert.ok(sameFindings(shown(before), shown(typed!)));
    assert.ok(!sameFindings(shown(before), shown(parted!)));
  });
});

describe('code actions', () => {
  it('mend what a finding says, the first fix preferred', () => {
    assert.equal(act('The lamp was w‸as out.', /./), 'The lamp was out.');
    const manuscript = Manuscript.of('The lamp was was out.');
    const [first] = codeActions(snapshotFor(manuscript, { options: everyRule, uri: URI }), {
      start: { line: 0, character: 12 },
      end: { line: 0, character: 12 },
    });
    assert.equal(first!.isPreferred, true);
    assert.equal(first!.diagnostics![0]!.code, 'narr/doubled-word');
  });

  it('mend all of a rule in the file when there are several', () => {
    const title = /^Fix all 2 in this file: “Doubled words”$/;
    assert.equal(act('The lamp was w‸as out.\n\nIt was was cold.', title), 'The lamp was out.\n\nIt was cold.');
    assert.equal(act('The lamp was w‸as out.', title), null);
  });

  it('ignore a rule by a comment above the paragraph or the scene, which then holds', () => {
    const paragraph = act('Rain fell.\n\nThe lamp was w‸as out.', /in this paragraph/)!;
    assert.equal(paragraph, 'Rain fell.\n\n<!-- ignore narr/doubled-word -->\n\nThe lamp was was out.');
    check(paragraph);
    const scene = act('Rain fell.\n\nThe lamp was w‸as out.', /in this scene/)!;
    assert.equal(scene, '<!-- ignore-scene narr/doubled-word -->\n\nRain fell.\n\nThe lamp was was out.');
    check(scene);
  });

  it('write the comment with the text’s own line ends', () => {
    assert.equal(
      act('Rain fell.\r\n\r\nThe lamp was w‸as out.\r\n', /in this paragraph/)?.slice(0, 51),
      'Rain fell.\r\n\r\n<!-- ignore narr/doubled-word -->\r\n\r\n',
    );
  });

  it('offer to ignore here by the editor’s command', () => {
    const manuscript = Manuscript.of('The lamp was was out.');
    const at = { line: 0, character: 12 };
    const command = codeActions(snapshotFor(manuscript, { options: everyRule, uri: URI }), { start: at, end: at }).find(
      ({ title }) => title === 'Ignore here',
    )?.command;
    const [finding] = findingsOf(snapshotFor(manuscript, { options: everyRule }));
    assert.deepEqual(command?.arguments, [URI, fingerprintOf(finding!), '“was was” (Doubled words)']);
    assert.equal(command?.command, 'ficwright.ignoreHere');
  });

  it('mend the same slip of a name wherever it stands', () => {
    const talk = 'Marisol shut the ledger. “We open at nine,” said Marisol. Teodor nodded at Marisol.\n\n'.repeat(4);
    assert.equal(
      act(
        `${talk}“Good night, Mar‸siol.” He bowed to Marsiol.\n`,
        'Change “Marsiol” to “Marisol” everywhere in this file (2)',
      ),
      `${talk}“Good night, Marisol.” He bowed to Marisol.\n`,
    );
  });

  it('change the project by the editor’s command', () => {
    const talk = 'Marisol shut the ledger. “We open at nine,” said Marisol. Teodor nodded at Marisol.\n\n'.repeat(4);
    const manuscript = Manuscript.of(`${talk}“Good night, Marsiol.”\n`);
    const place = manuscript.positionOf(manuscript.text.indexOf('Marsiol') + 2);
    const commands = codeActions(snapshotFor(manuscript, { options: everyRule, uri: URI }), {
      start: place,
      end: place,
    }).flatMap(({ title, command }) =>
      command?.command === 'ficwright.changeProject' ? [`${title}: ${JSON.stringify(command.arguments![1])}`] : [],
    );
    assert.deepEqual(commands, [
      'Accept “Marsiol” as another name of Marisol: {"kind":"alias","name":"Marsiol","of":"Marisol"}',
      'Add Marsiol to the cast: {"kind":"character","name":"Marsiol"}',
      'Ignore “Marsiol” for “Names: one spelling” in this project: {"kind":"ignore-name","rule":"cast/name-variant","name":"Marsiol"}',
      'Turn off “Names: one spelling” in this project: {"kind":"rule","rule":"cast/name-variant","setting":"off"}',
    ]);
    assert.ok(
      !codeActions(snapshotFor(manuscript, { options: everyRule, uri: 'untitled:Untitled-1' }), {
        start: place,
        end: place,
      }).some(({ command }) => command?.command === 'ficwright.changeProject'),
    );
  });

  it('are none away from a finding', () => {
    assert.equal(act('The l‸amp is out. It was was cold.', /./), null);
  });
});

describe('the action for a save', () => {
  const saved = (text: string): string => {
    const manuscript = Manuscript.of(text);
    const [action] = fixWarnings(snapshotFor(manuscript, { options: everyRule, uri: URI }));
    if (action === undefined) return text;
    assert.equal(action.kind, 'source.fixAll.ficwright');
    return withEdits(text, action.edit!.changes![URI]!);
  };

  it('mends all warnings that have a fix, and leaves weaker findings alone', () => {
    assert.equal(
      saved('The lamp was was out.\n\n“It is late.” said Petra.\n\n“It cant be.”\n'),
      'The lamp was out.\n\n“It is late,” said Petra.\n\n“It cant be.”\n',
    );
  });

  it('leaves to the author what may be right', () => {
    const text = '“Mind the step,” Petra gasped.\n\n“The boat,” she sighed.\n\n“It is late,” he opined.\n';
    assert.equal(fixed(snapshotFor(text, { options: everyRule }), 'hint').manuscript.text, text);
    assert.equal(
      act('“Mind the step,‸” Petra gasped.\n', 'Replace the comma with a period'),
      '“Mind the step.” Petra gasped.\n',
    );
  });

  it('does nothing where nothing is wrong, nor a second time', () => {
    const text = saved('She shook her head, “Not that one.” said Petra.\n');
    assert.equal(saved(saved(text)), saved(text));
  });
});

describe('names to ignore', () => {
  const talk =
    'Marisol shut the ledger. “We open at nine,” said Marisol. Teodor nodded at Marisol.\n\n'.repeat(4) +
    '“Good night, Marsiol.”\n';
  const rules = (names: ReadonlyMap<string, ReadonlySet<string>>) =>
    findingsOf(
      snapshotFor(Manuscript.of(talk), { options: optionsFrom({ 'pov/head-hop': 'off' }, [], 'revise', names) }),
    ).map(({ rule }) => rule);

  it('are passed over by the rule, or by every rule', () => {
    assert.deepEqual(rules(new Map()), ['cast/name-variant']);
    assert.deepEqual(rules(new Map([['cast/name-variant', new Set(['Marsiol'])]])), []);
    assert.deepEqual(rules(new Map([['*', new Set(['Marsiol'])]])), []);
    assert.deepEqual(
      rules(
        new Map([
          ['*', new Set(['Marisol'])],
          ['turns/two-speakers', new Set(['Marsiol'])],
        ]),
      ),
      ['cast/name-variant'],
    );
  });
});
