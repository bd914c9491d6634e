import { CodeActionKind, type CodeAction, type TextEdit } from 'vscode-languageserver-types';
import type { Company } from '../analysis/author/company.js';
import { outlineOf, sectionAt } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Position, Range } from '../manuscript/position.js';
import { keyOf } from '../rules/key.js';
import type { RuleOptions } from '../rules/options.js';
import type { Finding } from '../rules/rule.js';
import { placedFindings, type Placed } from '../rules/run.js';
import { diagnosticOf } from './diagnostics.js';
import { rangeOfSpan } from './findings.js';
import { editsOf, editsOfAll } from './fixAll.js';
import { habitActions } from './habitActions.js';
import { acceptActions, projectActions } from './projectActions.js';

/** The editor's command that remembers a finding as ignored; its arguments are the document's URI, the finding's key and a label. */
export const IGNORE_HERE = 'ficwright.ignoreHere';

/** Findings of a range that actions are offered for: nobody chooses from a longer list, and each may bring the edits of a whole file with it. */
const MOST = 30;

/** Code units of the text that a label for an ignored finding quotes. */
const LABEL = 40;

/**
 * What can be done about the findings that a range touches: their fixes, the same fix in the whole file, and ways to ignore them, here or in the whole project.
 * Findings are those of the manuscript as it is now, remembered under its scenes; so an answer is never out of date.
 */
export function actions(manuscript: Manuscript, options: RuleOptions, uri: string, range: Range, company?: Company): CodeAction[] {
  const all = placedFindings(manuscript, options, company);
  const touched = all.filter(({ finding, index }) =>
    manuscript.lineOf(index) <= range.end.line && range.start.line <= manuscript.lineOf(index + 1) && touches(rangeOfSpan(manuscript, index, finding.span), range)).slice(0, MOST);
  const rules = new Set(touched.map(({ finding }) => finding.rule));
  return [
    ...touched.flatMap(placed => habitActions(manuscript, all, placed, uri)),
    ...touched.flatMap(placed => [...fixes(manuscript, placed, uri), ...fixSame(manuscript, all, placed, uri), ...acceptActions(placed.finding, [diagnosticOf(manuscript, placed, uri)], uri)]),
    ...[...rules].flatMap(rule => fixRule(manuscript, all, touched, rule, uri)),
    ...touched.flatMap(placed => ignores(manuscript, placed, uri)),
  ];
}

function fixes(manuscript: Manuscript, placed: Placed, uri: string): CodeAction[] {
  return placed.finding.fixes.flatMap((fix, at): CodeAction[] => {
    const edits = editsOf(manuscript, placed, fix);
    if (edits === undefined) return [];
    return [{ title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(manuscript, placed, uri)], isPreferred: at === 0 && placed.finding.habit === 0, edit: { changes: { [uri]: edits } } }];
  });
}

/** The first fix of every finding of a rule. Only when there are several, and not all of them the same slip. */
function fixRule(manuscript: Manuscript, all: readonly Placed[], touched: readonly Placed[], rule: string, uri: string): CodeAction[] {
  const own = all.filter(({ finding }) => finding.rule === rule);
  const { edits, count } = editsOfAll(manuscript, own);
  const here = touched.filter(({ finding }) => finding.rule === rule);
  if (count < 2 || (here[0] !== undefined && here[0].finding.about !== '' && own.every(({ finding }) => isSame(finding, here[0]!.finding)))) return [];
  return [{ title: `Fix all ‘${rule}’ in this file (${count})`, kind: CodeActionKind.QuickFix, diagnostics: here.map(placed => diagnosticOf(manuscript, placed, uri)), edit: { changes: { [uri]: edits } } }];
}

/** The first fix of a finding wherever the same stands to be fixed in the same way: a name that is misspelt throughout. */
function fixSame(manuscript: Manuscript, all: readonly Placed[], placed: Placed, uri: string): CodeAction[] {
  const { finding } = placed;
  const [fix] = finding.fixes;
  if (fix === undefined || finding.about === '') return [];
  const { edits, count } = editsOfAll(manuscript, all.filter(other => isSame(other.finding, finding)));
  return count < 2 ? [] : [{ title: `${fix.title} everywhere in this file (${count})`, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(manuscript, placed, uri)], edit: { changes: { [uri]: edits } } }];
}

/** Whether two findings are one slip made twice, mended the same way. */
const isSame = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.about === b.about && a.fixes[0]?.title === b.fixes[0]?.title;

function ignores(manuscript: Manuscript, placed: Placed, uri: string): CodeAction[] {
  const { finding, index } = placed;
  const diagnostics = [diagnosticOf(manuscript, placed, uri)];
  const words = finding.block.text.slice(finding.span.from, Math.min(finding.span.to, finding.span.from + LABEL)).trim();
  const label = `${finding.rule}: ${words}`;
  const title = 'Ignore here';
  const silence = (name: string, words: string, above: number): CodeAction => ({
    title: name,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: { changes: { [uri]: [commentAbove(manuscript, above, words)] } },
  });
  const around = sectionAt(outlineOf(manuscript), index);
  return [
    { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: IGNORE_HERE, arguments: [uri, keyOf(finding), label] } },
    silence(`Ignore ‘${finding.rule}’ in this paragraph by a comment`, `ignore ${finding.rule}`, index),
    ...(around?.section.kind === 'scene' ? [silence(`Ignore ‘${finding.rule}’ in this scene by a comment`, `ignore-scene ${finding.rule}`, around.index)] : []),
    ...projectActions(finding, diagnostics, uri),
  ];
}

/** A comment to this program in a paragraph of its own. */
function commentAbove(manuscript: Manuscript, index: number, words: string): TextEdit {
  const eol = manuscript.blocks[index]!.text.includes('\r\n') ? '\r\n' : '\n';
  const start = { line: manuscript.lineOf(index), character: 0 };
  return { range: { start, end: start }, newText: `<!-- ${words} -->${eol}${manuscript.dialect.paragraphs === 'blank-line' ? eol : ''}` };
}

const before = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
const touches = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);
