import path from 'node:path';
import * as l10n from '@vscode/l10n';
import { forTerminal, forTerminalAsJson } from '../features/escape.js';
import { inThousands } from '../features/inThousands.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { FindingEntry } from './describe/findings.js';
import { STDIN } from './files.js';
import { githubCommand } from './github.js';
import { sarifFrame, sarifResult } from './sarif.js';
import { version } from './version.js';
import type { Opened } from './work.js';

/**
 * Output formats of findings: a line each for people, an object a file, a log for other tools, commands for GitHub's
 * workflows.
 */
export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

/** An output format, as functions for its parts. */
export interface Format {
  readonly head: string;
  body(opened: Opened, manuscript: Manuscript, findings: readonly FindingEntry[]): string;
  /** `only`: the file, where just one was read. */
  foot(findings: number, files: number, only: string): string;
}

/** The format of this name; paths are shown relative to `cwd`. */
export function formatOf(name: (typeof FORMATS)[number], cwd: string): Format {
  switch (name) {
    case 'text':
      return TEXT;
    case 'json':
      return JSON_LINES;
    case 'sarif':
      return sarif(cwd);
    case 'github':
      return github(cwd);
  }
}

const TEXT: Format = {
  head: '',
  body: ({ file }, manuscript, findings) =>
    findings
      .map(({ start, level, rule, message }) => {
        const { line, character } = manuscript.positionOf(start);
        const place = `${file}:${line + 1}:${character + 1}`;
        return `${forTerminal(`${place} ${level} ${rule} ${message.replace(/\s+/g, ' ')}`)}\n`;
      })
      .join(''),
  foot: (findings, files, only) => {
    const found = findingsLabel(findings);
    const total =
      files === 1 && only === STDIN
        ? l10n.t('{0} in standard input', found)
        : l10n.t('{0} in {1}', found, filesLabel(files));
    return `${total}\n`;
  },
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
  return {
    head,
    body: (opened, manuscript, findings) => findings.map(finding => result(opened, manuscript, finding)).join(''),
    foot: () => `${foot}\n`,
  };
}

const github = (cwd: string): Format => ({
  head: '',
  body: (opened, manuscript, findings) =>
    findings.map(finding => `${githubCommand(manuscript, finding, path.relative(cwd, opened.path))}\n`).join(''),
  foot: () => '',
});

/** `1 finding`, `1,204 findings`. */
export const findingsLabel = (count: number): string =>
  count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', inThousands(count));

/** `1 file`, `12 files`. */
export const filesLabel = (count: number): string =>
  count === 1 ? l10n.t('1 file') : l10n.t('{0} files', inThousands(count));
