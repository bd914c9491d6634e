import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { answerStore, buildIn, withoutRoot, type AnswerStore, type Build } from './answers.js';
import { askCommandLine, askForms } from './commandLine.js';
import { differences, type Answers, type Difference } from './difference.js';
import { askPlainly, askServer } from './protocol.js';
import { filesIn, layOut, quickly, sha256, type Text } from './texts.js';

/**
 * Compares what two builds say, byte for byte: `npm run compare -- BASE [NOW] [PATH…]`. BASE and NOW are checkouts, or
 * their `dist` folders, with bundles; NOW is this checkout by default. PATHs are texts, or folders of them. Prints for
 * every text the first difference of each kind; the exit code is 1 when there is one, 2 when it could not compare.
 */
const USAGE = `npm run compare -- BASE [NOW] [PATH…] [--quick] [--except REGEXP] [--cache FOLDER]
  BASE, NOW       checkouts, or their dist folders, with bundles; NOW is this checkout by default
  PATH            texts or folders of texts, by default samples and whatever there is of ../shared
  --quick         about 60 short texts
  --except REGEXP questions whose answers are meant to differ: they are counted, and not printed
  --cache FOLDER  where answers are kept, by sha256 of the bundles and the text (default: out/compare)`;

/** Texts by default; those outside of this repository are left out where they do not exist. */
const TEXTS = ['samples', '../shared/manuscripts', '../shared/field/cases', '../shared/eval/dev'];

/** Texts that are asked about in every form of output, and by an editor that can do little. */
const [IN_ALL_FORMS, PLAINLY] = [8, 16];

/** Bytes up to which a text is short enough for those. */
const SHORT = 30_000;

/** Differences that are printed of one text. */
const SHOWN = 3;

/** What a build is asked, for one text or for some together. */
interface Part {
  readonly name: string;
  readonly texts: readonly Text[];
  readonly ask: (build: Build, texts: readonly Text[]) => Promise<Answers[]>;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    except: { type: 'string' },
    cache: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
async function compare(): Promise<number> {
  const started = performance.now();
  const isBuild = (folder: string): boolean =>
    [folder, path.join(folder, 'dist')].some(one => existsSync(path.join(one, 'cli.cjs')));
  const [first, second, ...more] = positionals as [string, ...string[]];
  const hasNow = second !== undefined && isBuild(second);
  const [base, now] = [buildIn(first), buildIn(hasNow ? second : '.')];
  const given = hasNow || second === undefined ? more : [second, ...more];
  const paths = given.length > 0 ? given : TEXTS.filter(existsSync);
  const skipped = given.length > 0 ? [] : TEXTS.filter(one => !existsSync(one));
  if (skipped.length > 0) console.log(`not here, left out: ${skipped.join(', ')}`);
  const files = filesIn(paths);
  const cache = path.resolve(values.cache ?? 'out/compare');
  const root = path.join(cache, 'texts');
  // Laid out before a few are taken: which of them has a project file does not hang on it.
  const all = layOut(files, root);
  const wanted = new Set(values.quick ? quickly(files) : files);
  const texts = uniqueTexts(all.filter(({ source }) => wanted.has(source)));
  const store = answerStore(path.join(cache, 'answers'));

  const parts = partsOf(texts, root);
  let [questions, different, meant] = [0, 0, 0];
  const except = values.except === undefined ? null : new RegExp(values.except);
  const unsteady: string[] = [];
  const compareIn = async (part: Part): Promise<void> => {
    const [before, after] = await Promise.all([answersOf(base, part, store), part.ask(now, part.texts)]);
    for (const [at, text] of part.texts.entries()) {
      questions += Object.keys(before[at]!).length;
      const all = differences(before[at]!, after[at]!);
      const first = all.filter(({ question }) => !except?.test(question));
      meant += all.length - first.length;
      if (first.length === 0) continue;
      // What a build says only now and then, on a machine with much else to do, is no difference between two.
      const again = await Promise.all([part.ask(base, [text]), part.ask(now, [text])]);
      const second = new Set(differences(again[0][0]!, again[1][0]!).map(({ question }) => question));
      const found = first.filter(({ question }) => second.has(question));
      for (const { question } of first)
        if (!second.has(question)) unsteady.push(`${text.source}, ${part.name}: ${question}`);
      different += found.length;
      if (found.length > 0) report(`${text.source}, ${part.name}`, found);
    }
  };
  await Promise.all(parts.map(compareIn));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  for (const one of unsteady) console.log(`different at first, and not when asked again: ${one}`);
  const withProject = texts.filter(({ project }) => project !== null).length;
  console.log(
    `${texts.length} texts (${withProject} with a project file), ${questions} answers, ` +
      `${different} different${meant > 0 ? ` (and ${meant} that are meant to)` : ''}; ${seconds} s`,
  );
  return different === 0 ? 0 : 1;
}

/** What is asked, in what runs at the same time. */
function partsOf(texts: readonly Text[], root: string): Part[] {
  const short = texts.filter(({ content }) => content.length <= SHORT);
  const some = (count: number): readonly Text[] => short.filter((_, at) => at % Math.ceil(short.length / count) === 0);
  const together =
    (ask: (build: Build, texts: readonly Text[]) => Promise<Answers>, chosen: readonly Text[]): Part['ask'] =>
    async build => [withoutRoot(await ask(build, chosen), root)];
  const each =
    (ask: (build: Build, texts: readonly Text[]) => Promise<Answers[]>): Part['ask'] =>
    async (build, asked) =>
      (await ask(build, asked)).map(answers => withoutRoot(answers, root));
  const group = (name: string, chosen: readonly Text[]): Text => ({
    file: sha256(name, ...chosen.map(({ file }) => file)),
    source: `${chosen.length} texts together`,
    content: '',
    project: null,
  });
  const [forms, plainly] = [some(IN_ALL_FORMS), some(PLAINLY)];
  return [
    { name: 'protocol', texts, ask: each((build, asked) => askServer(build.server, asked, root)) },
    { name: 'command line', texts, ask: each((build, asked) => askCommandLine(build.cli, asked, root)) },
    {
      name: 'all forms of the command line',
      texts: [group('forms', forms)],
      ask: together((build, chosen) => askForms(build.cli, chosen, root), forms),
    },
    {
      name: 'protocol of a plain editor',
      texts: [group('plain', plainly)],
      ask: together((build, chosen) => askPlainly(build.server, chosen, root), plainly),
    },
  ];
}

/** Answers that are kept, and those that were not, which are kept from now on. */
async function answersOf(build: Build, { name, texts, ask }: Part, store: AnswerStore): Promise<Answers[]> {
  const keys = texts.map(({ file }) => sha256(build.key, name, file));
  const known = keys.map(key => store.get(key));
  const missing = texts.filter((_, at) => known[at] === undefined);
  if (missing.length > 0) {
    const fresh = [...(await ask(build, missing))];
    keys.forEach((key, at) => {
      if (known[at] === undefined) store.put(key, (known[at] = fresh.shift()!));
    });
  }
  return known as Answers[];
}

/** The same text may lie in two folders. */
const uniqueTexts = (texts: readonly Text[]): Text[] => [...new Map(texts.map(text => [text.file, text])).values()];

/** Prints the first differences of one text, and how many more there are. */
function report(label: string, found: readonly Difference[]): void {
  console.log(`\n${label}: ${found.length} different`);
  for (const { question, at, diff } of found.slice(0, SHOWN)) {
    console.log(`  ${question}${at && `: ${at}`}`);
    for (const line of diff) console.log(`    ${line}`);
  }
  const rest = found.slice(SHOWN).map(({ question }) => question);
  if (rest.length > 0) console.log(`  and: ${rest.slice(0, 12).join('; ')}${rest.length > 12 ? '; …' : ''}`);
}

if (values.help || positionals.length === 0) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  process.exitCode = await compare().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  });
}
