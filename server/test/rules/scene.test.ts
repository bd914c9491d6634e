import { snapshotFor } from '../support/snapshot.js';
import { deepStrictEqual, strictEqual } from 'node:assert';
import { NO_AUTHOR_SETTINGS, type Target } from '../../src/analysis/author/authorSettings.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { rules } from '../../src/rules/index.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { applyFix, checkFixes } from '../support/check-rule.js';

const options = optionsFrom(
  Object.fromEntries(rules.map(({ id, level }) => [id, id.startsWith('scene/') ? level : 'off'])),
  [],
);

const findingsIn = (manuscript: Manuscript, target?: Target): ReturnType<typeof placedFindings> =>
  placedFindings(
    snapshotFor(manuscript, { options, settings: target ? { ...NO_AUTHOR_SETTINGS, target } : NO_AUTHOR_SETTINGS }),
  );

/** The findings of a text by line, from 1, and rule. */
function found(text: string, target?: Target): string[] {
  const manuscript = Manuscript.of(text);
  return findingsIn(manuscript, target).map(
    ({ finding, index }) => `${manuscript.positionAt(index, finding.span.from).line + 1} ${finding.rule}`,
  );
}

/** The text after the first fix of its first finding. */
function fixed(text: string, target?: Target): string {
  const manuscript = Manuscript.of(text);
  const placed = findingsIn(manuscript, target)[0]!;
  return applyFix(manuscript, placed, placed.finding.fixes[0]!);
}

const SCENES = [
  'The tide went out that evening, and nobody saw it.',
  'Petra mended the net on deck.',
  'Teodor slept through all of it.',
  'They sailed on the Monday.',
  'It rained on the Tuesday.',
];

/** Scenes of one paragraph with these breaks between them. */
const parted = (...breaks: readonly string[]): string =>
  breaks.reduce((text, mark, i) => `${text}\n\n${mark}\n\n${SCENES[(i + 1) % SCENES.length]!}`, SCENES[0]!) + '\n';

describe('scene breaks of different kinds', () => {
  it('a typed one among many is found, whatever the difference', () => {
    for (const odd of ['---', '****', '* * *', '~~~', 'oOo', '<hr>'])
      deepStrictEqual(found(parted('***', '***', odd, '***')), ['11 scene/break-inconsistent'], odd);
  });

  it('becomes the others’ when mended', () => {
    strictEqual(fixed(parted('***', '***', '---', '***')), parted('***', '***', '***', '***'));
    strictEqual(fixed(parted('* * *', '* * *', '* * *', '  ***')), parted('* * *', '* * *', '* * *', '  * * *'));
  });

  it('are left alone where no form is the usual one', () => {
    deepStrictEqual(found(parted('***', '---')), []);
    deepStrictEqual(found(parted('***', '***', '---')), []);
    deepStrictEqual(found(parted('***', '---', '***', '---', '***')), []);
    deepStrictEqual(found(parted('***', '***', '***', '***', '---', '***', '---', '***', '---')), []);
  });

  it('are left alone round a letter, before a flashback, and about a note', () => {
    deepStrictEqual(found(parted('***', '***', '~~~', '~~~', '***', '***')), []);
    deepStrictEqual(
      found(`${parted('***', '***', '***').trimEnd()}\n\n---\n\n*Flashback*\n\nThe boy had held the lamp for her.\n`),
      [],
    );
    deepStrictEqual(found(parted('***', '***', '***', '---')), []);
    deepStrictEqual(found(`A/N: Thank you all!\n\n---\n\n${parted('***', '***', '***')}`), []);
  });

  it('count what an escape or more blanks draw as the same', () => {
    deepStrictEqual(found(parted('***', '***', '***', '\\*\\*\\*')), []);
    deepStrictEqual(found(parted('* * *', '* * *', '*  *  *', '* * *')), []);
  });

  it('are counted by chapter', () => {
    deepStrictEqual(found(`Chapter 1\n\n${parted('***', '***', '***')}\nChapter 2\n\n${parted('---')}`), []);
  });
});

describe('long scene breaks', () => {
  it('are said once a chapter, and all are shortened', () => {
    const text = parted('~ * ~ * ~', '***', '~*~*~');
    deepStrictEqual(found(text), ['3 scene/break-long']);
    strictEqual(fixed(text), parted('~ * ~', '***', '~*~'));
  });

  it('keep their way of writing', () => {
    for (const [long, short] of [
      ['~*~*~*~', '~*~'],
      ['xXxXx', 'xXx'],
      ['-o-o-o-', '-o-'],
      ['* ~ * ~ *', '* ~ *'],
    ]) {
      strictEqual(fixed(parted(long!)), parted(short!), long);
    }
  });

  it('are not those of three characters, of one character, silent ones, spelled ones, rules and underlines', () => {
    for (const mark of [
      '***',
      '* * *',
      '*******',
      '~ ~ ~ ~ ~',
      '----------',
      '☆★☆★☆',
      '• • • • •',
      '⁂',
      'oOo',
      'LINE BREAK',
      '<hr />',
      '-~-',
    ])
      deepStrictEqual(found(parted(mark)), [], mark);
    deepStrictEqual(found(`The Gannet\n----------\n\n${parted('***')}`), []);
  });
});

describe('scene breaks that a site drops', () => {
  it('are told of for that site alone', () => {
    deepStrictEqual(found(parted('***')), []);
    deepStrictEqual(found(parted('***'), 'ao3'), []);
    deepStrictEqual(found(parted('***', '***'), 'ffn'), ['3 scene/break-eaten']);
  });

  it('become one that the chapter has, or letters', () => {
    strictEqual(fixed(parted('***', '***'), 'ffn'), parted('oOo', 'oOo'));
    strictEqual(
      fixed(parted('LINE BREAK', '***', 'LINE BREAK'), 'ffn'),
      parted('LINE BREAK', 'LINE BREAK', 'LINE BREAK'),
    );
  });

  it('leave nothing to tell of when mended', () =>
    deepStrictEqual(found(fixed(parted('⁂', '***', '~~~'), 'ffn'), 'ffn'), []));
});

describe('a row of hyphens right below a paragraph', () => {
  const markdown =
    '# The Gannet\n\nThe tide went out that evening.\n\nNobody saw it go.\n---\n\nPetra mended the net on deck.\n';

  it('is found in Markdown, and parted from it', () => {
    deepStrictEqual(found(markdown), ['6 scene/break-missing-blank']);
    strictEqual(fixed(markdown), markdown.replace('go.\n---', 'go.\n\n---'));
    strictEqual(
      fixed(markdown.replaceAll('\n', '\r\n')),
      markdown.replace('go.\n---', 'go.\n\n---').replaceAll('\n', '\r\n'),
    );
    strictEqual(checkFixes(markdown, options), 1);
    deepStrictEqual(found(`---\ntitle: The Gannet\n---\n\n${markdown.slice(14)}`), ['8 scene/break-missing-blank']);
  });

  it('is found with equals signs, and below a card between two rows', () => {
    deepStrictEqual(found(markdown.replace('go.\n---', 'go.\n===')), ['6 scene/break-missing-blank']);
    deepStrictEqual(found(markdown.replace('go.\n---', 'go.\n\n---\nOars: 2 of 2\n---')), [
      '9 scene/break-missing-blank',
    ]);
  });

  it('is nothing in plain text', () => deepStrictEqual(found(markdown.replace('# The Gannet', 'Chapter 1')), []));

  it('is nothing where lines are paragraphs', () => {
    const lines = ['# The Gannet', ...SCENES, '---', ...SCENES, '---', ...SCENES];
    deepStrictEqual(found(lines.join('\n')), []);
  });

  it('is no slip below a title, a list, a quotation or a blank line, and with other signs', () => {
    for (const [above, row] of [
      ['The Second Part', '---'],
      ['- Biscuit, rum and tar.', '---'],
      ['> The tide waits for nobody.', '---'],
      ['Nobody saw it go.', '***'],
      ['Nobody saw it go.', '- - -'],
      ['Nobody saw it go.\n', '---'],
    ]) {
      deepStrictEqual(found(markdown.replace('Nobody saw it go.\n---', `${above}\n${row}`)), [], `${above}\n${row}`);
    }
  });
});

describe('a break with nothing beside it', () => {
  it('is found between two breaks', () => {
    const text = parted('***\n\n***', '***');
    deepStrictEqual(found(text), ['5 scene/empty']);
    strictEqual(fixed(text), parted('***', '***'));
    deepStrictEqual(found(parted('***\n\n***\n\n***')), ['5 scene/empty', '7 scene/empty']);
    strictEqual(checkFixes(parted('***\n\n***\n\n***'), options), 2);
  });

  it('is found past a comment to this program', () =>
    deepStrictEqual(found(parted('***\n\n<!-- a scene is to come here -->\n\n***')), ['7 scene/empty']));

  it('is found before the first line and behind the last, of the work', () => {
    deepStrictEqual(found(`***\n\n${parted('***')}`), ['1 scene/empty']);
    deepStrictEqual(found(`${parted('***')}\n***\n`), ['7 scene/empty']);
    strictEqual(fixed(`***\n\n${parted('***')}`), parted('***'));
    deepStrictEqual(found(`Chapter 1\n\n${parted('***')}\n***\n\nChapter 2\n\n***\n\n${parted('***')}`), []);
  });

  it('parts the story from what stands round it', () => {
    deepStrictEqual(
      found(`A/N: Sorry for the wait!\n\n***\n\n${parted('***')}\n***\n\nA/N: Thank you for reading!\n`),
      [],
    );
    deepStrictEqual(found(`${parted('***')}\n***\n\nThe End\n`), []);
    deepStrictEqual(found(`# The Gannet\n\n***\n\n${parted('***')}`), []);
  });

  it('is no ornament, no end sign, no front matter, no number of a chapter', () => {
    deepStrictEqual(found(parted('~~~\n***\n~~~')), []);
    deepStrictEqual(found(parted('---\n\n***')), []);
    deepStrictEqual(found(`${parted('***')}\n###\n`), []);
    deepStrictEqual(found(`${parted('***')}\n❦\n`), []);
    deepStrictEqual(found(`---\ntitle: The Gannet\n---\n\n${parted('***')}`), []);
    deepStrictEqual(found(`XXX\n\n${parted('***')}`), []);
    deepStrictEqual(found(parted('***\n\n***', '***\n\n***', '***\n\n***')), []);
    deepStrictEqual(found(parted('***\n\nPetra’s POV\n\n***')), []);
  });
});

describe('flashbacks', () => {
  const there = 'The boy had held the lamp for her.';
  const here = 'Petra mended the net on deck.';
  const text = (...blocks: readonly string[]): string => [here, ...blocks].join('\n\n') + '\n';

  it('that are closed, or never are, are left alone', () => {
    deepStrictEqual(found(text('*Flashback*', there, '*End Flashback*', here)), []);
    deepStrictEqual(
      found(text('*Flashback*', there, '*End Flashback*', here, '~Flashback~', there, '~End of flashback~', here)),
      [],
    );
    deepStrictEqual(found(text('FLASHBACK', there, '***', here, '***', 'FLASHBACK', there)), []);
    deepStrictEqual(
      found(text('[Start flashback]', there, '[Start dream]', there, '[End dream]', there, '[End flashback]', here)),
      [],
    );
  });

  it('that lack their end are found', () => {
    deepStrictEqual(
      found(text('[Flashback]', there, '***', here, '***', '[Flashback]', there, '[End flashback]', here)),
      ['3 scene/flashback-unclosed'],
    );
    deepStrictEqual(found(text('~Flashback begins~', there, '***', here)), ['3 scene/flashback-unclosed']);
  });
});
