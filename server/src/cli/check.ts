import { parseArgs } from 'node:util';
import type { Manuscript } from '../manuscript/manuscript.js';
import { encode } from './decode.js';
import { describeFindings, LEVELS, notLookedFor, type Asked, type FindingEntry } from './describe/findings.js';
import { fixAll } from './fix.js';
import { reason, usageError, type Exit, type Io } from './io.js';
import { sarifFrame, sarifResult } from './sarif.js';
import { version } from './version.js';
import { eachManuscript, type Opened } from './work.js';
import { replaceFile } from './write.js';

/** How findings are written: `text` for a person, one JSON object a line a file, or a SARIF log. */
interface Format {
  readonly head: string;
  body(opened: Opened, manuscript: Manuscript, findings: readonly FindingEntry[]): string;
  foot(findings: number, files: number): string;
}

/** `ficwright check [PATH…] [--format text|json|sarif] [--level warning|information|hint] [--fix]`. */
export async function check(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, level: { type: 'string', default: 'hint' }, fix: { type: 'boolean', default: false } },
  });
  const format = formatOf(values.format, io);
  const level = LEVELS.find(known => known === values.level);
  if (level === undefined) throw usageError(`--level is ${LEVELS.join(', ')}, not '${values.level}'`);
  const sum = { findings: 0, files: 0, fixed: 0, failed: false };
  const unable = new Map<string, string[]>();
  await io.out(format.head);
  const well = await eachManuscript(positionals, io, async opened => {
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
  if (values.fix) io.err(`${count(sum.fixed, 'fix', 'fixes')} applied`);
  return !well || sum.failed ? 2 : sum.findings > 0 ? 1 : 0;
}

/** The manuscript as it stands in its file afterwards. */
async function fix({ file, path, manuscript, bom }: Opened, asked: Asked, sum: { fixed: number; failed: boolean }, io: Io): Promise<Manuscript> {
  const fixed = fixAll(manuscript, asked);
  if (fixed.applied === 0) return manuscript;
  try {
    await replaceFile(path, encode(fixed.manuscript.text, bom));
  } catch (error) {
    io.err(`${file}: could not be written: ${reason(error)}`);
    sum.failed = true;
    return manuscript;
  }
  sum.fixed += fixed.applied;
  return fixed.manuscript;
}

function formatOf(name: string, io: Io): Format {
  switch (name) {
    case 'text': return TEXT;
    case 'json': return JSON_LINES;
    case 'sarif': return sarif(io.cwd);
    default: throw usageError(`--format is text, json or sarif, not '${name}'`);
  }
}

const TEXT: Format = {
  head: '',
  body: ({ file }, manuscript, findings) => findings.map(({ start, level, rule, message }) => {
    const { line, character } = manuscript.positionOf(start);
    return `${file}:${line + 1}:${character + 1} ${level} ${rule} ${message.replaceAll('\n', ' ')}\n`;
  }).join(''),
  foot: (findings, files) => `${count(findings, 'finding', 'findings')} in ${count(files, 'file', 'files')}\n`,
};

const JSON_LINES: Format = {
  head: '',
  body: ({ file }, _manuscript, findings) => `${JSON.stringify({ file, version: 1, findings })}\n`,
  foot: () => '',
};

function sarif(cwd: string): Format {
  const { head, foot } = sarifFrame(version(process.argv[1]));
  let comma = '';
  const result = (opened: Opened, manuscript: Manuscript, finding: FindingEntry): string => {
    const text = comma + JSON.stringify(sarifResult(manuscript, finding, opened.path, cwd));
    comma = ',';
    return text;
  };
  return { head, body: (opened, manuscript, findings) => findings.map(finding => result(opened, manuscript, finding)).join(''), foot: () => `${foot}\n` };
}

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
