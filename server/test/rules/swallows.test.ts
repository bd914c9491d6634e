import { snapshotFor } from '../support/snapshot.js';
import { deepStrictEqual } from 'node:assert/strict';
import { resolvedCastOf } from '../../src/analysis/attribution/resolvedCast.js';
import {
  manuscriptFormatOf,
  NO_AUTHOR_SETTINGS,
  type AuthorSettings,
} from '../../src/analysis/author/authorSettings.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { placedFindings } from '../../src/rules/engine/run.js';

interface Asked {
  readonly rule: string;
  readonly told?: Partial<AuthorSettings>;
}

/** What one rule finds in a text, as `level: words it stands at: message`, and the text after the first fix of each. */
function run(text: string, { rule, told = {} }: Asked): { readonly found: readonly string[]; readonly fixed: string } {
  const manuscript = Manuscript.of(text);
  const cast = resolvedCastOf(outlineOf(manuscript), { ...NO_AUTHOR_SETTINGS, ...told });
  const findings = placedFindings(snapshotFor(manuscript, { options: optionsFrom({}, []), cast })).filter(
    ({ finding }) => finding.rule === rule,
  );
  const found = findings.map(
    ({ finding: { level, block, span } }) => `${level}: ${block.text.slice(span.from, span.to).trimEnd()}`,
  );
  const edits = findings
    .flatMap(({ finding }) => finding.fixes[0]?.edits ?? [])
    .map(({ block, span, text: by }) => ({
      at: manuscript.offsetOf(manuscript.blocks.indexOf(block)) + span.from,
      length: span.to - span.from,
      by,
    }));
  edits.sort((a, b) => b.at - a.at);
  return {
    found,
    fixed: edits.reduce((out, { at, length, by }) => out.slice(0, at) + by + out.slice(at + length), text),
  };
}

const html = (text: string, told?: Partial<AuthorSettings>) =>
  run(text, { rule: 'site/html-swallows', ...(told && { told }) });
const markdown = (text: string) => run(text, { rule: 'markdown/swallows', told: { format: 'markdown' } });

describe('what AO3’s HTML box swallows', () => {
  it('is told with the paragraphs it takes along', () => {
    deepStrictEqual(html('She drew </3 on it.\n\n“Go,” she said.\n\nOne > two.\n').found, ['warning: </3 on it.']);
    deepStrictEqual(
      html('She drew </3 on it.\n\n“Go,” she said.\n').fixed,
      'She drew &lt;/3 on it.\n\n“Go,” she said.\n',
    );
    deepStrictEqual(html('It was <b\n\n“Go,” she said.\n').found, ['warning: <b']);
    deepStrictEqual(html('It was <b\n\n“Go,” > she said to <Tom>.\n').found, ['warning: <b', 'information: <Tom>']);
  });

  it('is no comment that is not closed: of that another rule tells, and it is not made text', () => {
    deepStrictEqual(html('The end <!-- of it\n\n“Go,” she said.\n'), {
      found: [],
      fixed: 'The end <!-- of it\n\n“Go,” she said.\n',
    });
    deepStrictEqual(html('# The end <!-- of it\n\n“Go,” she said.\n'), {
      found: ['warning: <!-- of it'],
      fixed: '# The end <!-- of it\n\n“Go,” she said.\n',
    });
  });

  it('is not what AO3 keeps, nor what is meant', () => {
    const fine = [
      'I <3 you',
      '<_< she looked',
      '1 < 2',
      'a <- b',
      '<< sent >>',
      '<i>so</i>',
      '<br/>',
      '<HR NOSHADE>',
      '<p class="a b">so</p>',
      '<o:p></o:p>',
      '<font color=red>so</font>',
      'so<!-- no -->',
      '<details open>so</details>',
    ];
    deepStrictEqual(html(fine.join('\n\n')).found, []);
    deepStrictEqual(html('She <!-- thought\n\nof --> left.\n').found, []);
    deepStrictEqual(html('Write <name> here.\n', { target: 'ffn' }).found, []);
    deepStrictEqual(html('Write <name> here.\n', { format: 'markdown' }).found, []);
  });

  it('is told once where it is a way of writing', () => {
    const text = '<Can you hear me?>\n\n<I can.>\n\n<Come here, then.>\n\n<I am coming.>\n';
    deepStrictEqual(html(text).found, ['information: <Can you hear me?>']);
    deepStrictEqual(html(text).fixed, text.replaceAll('<', '&lt;'));
    deepStrictEqual(html('<Can you hear me?>\n\n<I can.>\n', { modes: { '<>': 'telepathy' } }).found, [
      'hint: <Can you hear me?>',
    ]);
  });
});

describe('what Markdown swallows', () => {
  it('is told line by line', () => {
    deepStrictEqual(markdown('[Wren]: Hello.\n[Ada]: Hi.\n\n[Wren]: How are you?\n').found, [
      'warning: [Wren]: Hello.',
      'warning: [Ada]: Hi.',
      'hint: [Wren]: How are you?',
    ]);
    deepStrictEqual(markdown('% The Lamp\n\nShe sang.\n').found, ['hint: % The Lamp']);
    deepStrictEqual(
      markdown('She sang.\n\n*\n\nShe slept.\n\n-\n\nShe woke.\n').fixed,
      'She sang.\n\n* * *\n\nShe slept.\n\n* * *\n\nShe woke.\n',
    );
    deepStrictEqual(markdown('She was born in\n1. May, in the rain.\n').found, ['information: 1.']);
    deepStrictEqual(markdown('\tShe sang.\n\nShe slept.\n').fixed, 'She sang.\n\nShe slept.\n');
  });

  it('is not what is meant', () => {
    deepStrictEqual(
      markdown(
        '- the net\n\n    with its floats\n\n1. rope\n2. tar\n\n[map]: maps/gull.png\n\n[^1]: a note\n\n[//]: # (to be checked)\n\n[comment]: <> (so is this)\n\n[one]: <https://example.org>\n\nShe *sang*, “*so*.”\n',
      ).found,
      [],
    );
    deepStrictEqual(run('    She sang.\n\n#\n\n<name>\n', { rule: 'markdown/swallows' }).found, []);
  });

  it('is told once where it is a habit', () => {
    const text = 'The tide\n\n    went out.\n\n    And in.\n\n    And out.\n\n    And in again.\n';
    deepStrictEqual(markdown(text).found, ['warning:     went out.']);
    deepStrictEqual(markdown(text).fixed, text.replaceAll('    ', ''));
  });

  it('concerns files whose name says that they are Markdown', () => {
    deepStrictEqual(['a.md', 'file:///a/b.MD', 'a.markdown', 'a.txt', 'md', 'a.md.txt'].map(manuscriptFormatOf), [
      'markdown',
      'markdown',
      'markdown',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
