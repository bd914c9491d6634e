import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';
import { resolvedCastOf } from '../../src/analysis/attribution/resolvedCast.js';
import { NO_COUNTS, type NameCounts } from '../../src/analysis/cast/nameCounts.js';
import {
  agree,
  covers,
  isElder,
  isElderSon,
  marries,
  namedApart,
  nameFormOf,
} from '../../src/analysis/cast/nameForm.js';
import { isPersonName, isProper } from '../../src/analysis/cast/isPersonName.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { assertGolden } from '../support/golden.js';
import { listOf } from '../support/lists.js';

/** `count 4, he 3` as counts. */
const countsFrom = (text: string): NameCounts => ({
  ...NO_COUNTS,
  ...Object.fromEntries(
    text.split(', ').flatMap(part => {
      const [, name, value] = /^(\w+) (\d+)$/.exec(part.trim()) ?? [];
      return name === undefined ? [] : [[name, Number(value)]];
    }),
  ),
});

/**
 * A story of persons who speak and act as often as told: `Mara Hale 3/2` speaks three times under that name and acts
 * twice; `+he` says which pronoun follows, `@Name` whom the words call.
 */
function storyOf(line: string): string {
  const persons = line.split('; ').map(part => {
    const [, name = '', spoken = '0', acts = '0', pronoun, called] =
      /^(.+?) (\d+)\/(\d+)(?: \+(\w+))?(?: @(.+))?$/.exec(part.trim()) ?? [];
    return { name, spoken: Number(spoken), acts: Number(acts), pronoun, called };
  });
  const paragraphs: string[] = [];
  const most = Math.max(...persons.flatMap(({ spoken, acts }) => [spoken, acts]));
  for (let round = 0; round < most; round++)
    for (const { name, spoken, acts, pronoun, called } of persons) {
      const call = called === undefined ? '' : `, ${called}`;
      if (round < spoken) paragraphs.push(`“The tide is out${call},” said ${name}.`);
      if (round < acts)
        paragraphs.push(
          `Down by the water ${name} mended a net.${pronoun === undefined ? '' : ` Then ${pronoun} went on.`}`,
        );
    }
  return paragraphs.join('\n\n') + '\n';
}

describe('names', () => {
  for (const { title, lines } of listOf('name-forms'))
    it(`forms: ${title}`, () => {
      const forms = lines.map(line => {
        const [name = '', counts = ''] = line.split(': ');
        return nameFormOf(name, countsFrom(counts));
      });
      const others = (test: (index: number) => boolean): string =>
        forms.flatMap(({ name }, i) => (test(i) ? [name] : [])).join(', ') || '-';
      assertGolden(
        'name-forms',
        title,
        forms.flatMap((form, at) => [
          `${form.name}: ${form.titles.join(' ') || '-'} | ${form.words.join(' ') || '-'} | ${form.sex}${isElder(form) ? ' elder' : ''}${isElderSon(form) ? ' elder son' : ''}`,
          `  is not ${others(i => i !== at && !agree(form, forms[i]!))}`,
          `  covers ${others(i => i !== at && covers(form, forms[i]!))}`,
          `  marries ${others(i => i !== at && marries(form, forms[i]!))}`,
          `  apart from ${others(i => i !== at && namedApart(form, forms[i]!))}`,
        ]),
      );
    });

  for (const { title, lines } of listOf('person-names'))
    it(`of persons: ${title}`, () =>
      assertGolden(
        'person-names',
        title,
        lines.map(line => {
          const [name = '', counts = ''] = line.split(': ');
          const used = countsFrom(counts);
          return `${line} → ${isProper(name, used) ? 'a name' : 'no name'}, ${isPersonName(name, used) ? 'a person' : 'no person'}`;
        }),
      ));

  const castLines = (line: string): string[] => [
    `-- ${line}`,
    ...resolvedCastOf(outlineOf(Manuscript.of(storyOf(line))), NO_AUTHOR_SETTINGS).roster.members.map(
      ({ name, aliases, pronouns, pronounConfidence, mentions, weight, kind }) =>
        `${[name, ...aliases].join(' = ')}: ${kind} ${pronouns.join('/') || '-'} ${pronounConfidence} ${mentions} ${weight}`,
    ),
  ];
  const backwards = (line: string): string => line.split('; ').reverse().join('; ');
  /** The first of a line speaks and acts so many times as often. */
  const oftener = (line: string, times: number): string =>
    line.replace(
      /(\d+)\/(\d+)/,
      (_, spoken: string, acts: string) => `${Number(spoken) * times}/${Number(acts) * times}`,
    );

  for (const { title, lines } of listOf('casts')) {
    it(`casts: ${title}`, () => assertGolden('casts', title, lines.flatMap(castLines)));

    it(`casts the other way round: ${title}`, () =>
      assertGolden('casts', `${title}, the other way round`, lines.map(backwards).flatMap(castLines)));

    it(`casts with one oftener: ${title}`, () =>
      assertGolden(
        'casts',
        `${title}, the first and the last oftener`,
        lines.flatMap(line => [...castLines(oftener(line, 5)), ...castLines(oftener(backwards(line), 3))]),
      ));
  }
});
