import { encode } from '../disk/decode.js';
import { folderOf, removeLeftDrafts } from '../disk/drafts.js';
import { reason } from '../disk/reason.js';
import { replaceFile } from '../disk/write.js';
import { forTerminal, forTerminalAsJson } from '../features/escape.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { choice, parse } from './args.js';
import { describeFindings, LEVELS, notLookedFor, type Asked, type FindingEntry } from './describe/findings.js';
import { fixAll } from './fix.js';
import { unheard, type Exit, type Io } from './io.js';
import { sarifFrame, sarifResult } from './sarif.js';
import { version } from './version.js';
import { eachManuscript, type Opened } from './work.js';

/** How findings are written: `text` for a person, one JSON object a line a file, or a SARIF log. */
interface Format {
  readonly head: string;
  body(opened: Opened, manuscript: Manuscript, findings: readonly FindingEntry[]): string;
  foot(findings: number, files: number): string;
}

/** `ficwright check [PATH…] [--format text|json|sarif] [--level warning|information|hint] [--fix]`. */
export async function check(args: readonly string[], heard: Io): Promise<Exit> {
  const { values, positionals } = parse({
    args: [...args], allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, level: { type: 'string', default: 'hint' }, fix: { type: 'boolean', default: false } },
  });
  const format = formatOf(choice('format', values.format, ['text', 'json', 'sarif']), heard);
  const level = choice('level', values.level, LEVELS);
  // What is to be fixed is fixed, whether or not anybody reads what is left.
  const { io, end } = values.fix ? unheard(heard) : { io: heard, end: () => undefined };
  const tidy = tidier();
  const sum = { findings: 0, files: 0, fixed: 0, failed: false };
  const unable = new Map<string, string[]>();
  await io.out(format.head);
  const well = await eachManuscript(positionals, io, async opened => {
    await tidy(opened.path);
    const asked: Asked = { ...opened, level };
    const manuscript = values.fix ? await fix(opened, asked, sum, io) : opened.manuscript;
    const findings = describeFindings(manuscript, asked);
    for (const message of notLookedFor(manuscript, asked)) unable.set(message, [...(unable.get(message) ?? []), opened.file]);
    sum.findings += findings.length;
    sum.files++;
    await io.out(format.body(opened, manuscript, findings));
  });
  await io.out(format.foot(sum.findings, sum.files));
  for (const [message, files] of unable) io.err(`${files.length === 1 ? files[0]! : `${files[0]!} and ${count(files.length - 1, 'other file', 'other files')}`}: ${message}`);
  const done = `${count(sum.fixed, 'fix', 'fixes')} applied`;
  end(done);
  if (values.fix) io.err(done);
  return !well || sum.failed ? 2 : sum.findings > 0 ? 1 : 0;
}

/** The manuscript as it stands in its file afterwards. */
async function fix({ file, path, manuscript, bom, stamp }: Opened, asked: Asked, sum: { fixed: number; failed: boolean }, io: Io): Promise<Manuscript> {
  const fixed = fixAll(manuscript, asked);
  if (fixed.applied === 0) return manuscript;
  try {
    await replaceFile(path, { bytes: encode(manuscript.text, bom), stamp }, encode(fixed.manuscript.text, bom));
  } catch (error) {
    io.err(`${file}: not fixed: ${reason(error)}`);
    sum.failed = true;
    return manuscript;
  }
  sum.fixed += fixed.applied;
  return fixed.manuscript;
}

/** Removes, once a folder, what a run that was killed left beside its manuscripts. */
function tidier(): (file: string) => Promise<void> {
  const done = new Set<string>();
  return async file => {
    const folder = await folderOf(file);
    if (done.has(folder)) return;
    done.add(folder);
    await removeLeftDrafts(folder);
  };
}

const formatOf = (name: 'text' | 'json' | 'sarif', { cwd }: Io): Format => ({ text: () => TEXT, json: () => JSON_LINES, sarif: () => sarif(cwd) })[name]();

const TEXT: Format = {
  head: '',
  body: ({ file }, manuscript, findings) => findings.map(({ start, level, rule, message }) => {
    const { line, character } = manuscript.positionOf(start);
    return `${forTerminal(`${file}:${line + 1}:${character + 1} ${level} ${rule} ${message.replace(/\s+/g, ' ')}`)}\n`;
  }).join(''),
  foot: (findings, files) => `${count(findings, 'finding', 'findings')} in ${count(files, 'file', 'files')}\n`,
};

const JSON_LINES: Format = {
  head: '',
  body: ({ file }, _manuscript, findings) => `${forTerminalAsJson({ file, version: 1, findings })}\n`,
  foot: () => '',
};

function sarif(cwd: string): Format {
  const { head, foot } = sarifFrame(version(process.argv[1]));
  let comma = '';
  const result = (opened: Opened, manuscript: Manuscript, finding: FindingEntry): string => {
    const text = comma + forTerminalAsJson(sarifResult(manuscript, finding, opened.path, cwd));
    comma = ',';
    return text;
  };
  return { head, body: (opened, manuscript, findings) => findings.map(finding => result(opened, manuscript, finding)).join(''), foot: () => `${foot}\n` };
}

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
