import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Functions whose arguments a person sees, and which of those. */
const SHOWING: Readonly<Record<string, readonly number[]>> = {
  report: [2, 3],
  replace: [0],
  usageError: [0],
  showInformationMessage: [0, 1, 2, 3],
  showWarningMessage: [0, 1, 2, 3],
  showErrorMessage: [0, 1, 2, 3],
  setStatusBarMessage: [0],
};

/** Properties whose value a person sees. */
const SHOWN = new Set(['title', 'placeholder', 'placeHolder', 'prompt', 'tooltip', 'detail']);

/** Texts with words in them that the code shows without asking for their translation: `file:line: text`. */
export function unkeptTexts(): readonly string[] {
  return ['client/src', 'server/src'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .flatMap(name => {
        const file = path.join(folder, name);
        const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
        return shownIn(source)
          .filter(hasWords)
          .map(node => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
      }),
  );
}

/** The expressions of a file that are shown as they are. */
function shownIn(source: ts.SourceFile): readonly ts.Expression[] {
  const shown: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const name = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.name.text
        : ts.isIdentifier(node.expression)
          ? node.expression.text
          : '';
      // `text.replace(…)` is another function.
      if (Object.hasOwn(SHOWING, name) && !(name === 'replace' && !ts.isIdentifier(node.expression)))
        shown.push(...SHOWING[name]!.flatMap(at => node.arguments[at] ?? []));
    }
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && SHOWN.has(node.name.text) && !isRule(node))
      shown.push(node.initializer);
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      SHOWN.has(node.left.name.text)
    )
      shown.push(node.right);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return shown;
}

/** A rule's own title is English in its page; the manifest has it for translators. */
const isRule = (node: ts.PropertyAssignment): boolean =>
  ts.isObjectLiteralExpression(node.parent) &&
  node.parent.properties.some(
    property => property.name !== undefined && ts.isIdentifier(property.name) && property.name.text === 'summary',
  );

/** Whether an expression has a text of two words or more of its own, in one of its branches. */
function hasWords(node: ts.Expression): boolean {
  if (ts.isConditionalExpression(node)) return hasWords(node.whenTrue) || hasWords(node.whenFalse);
  if (ts.isParenthesizedExpression(node)) return hasWords(node.expression);
  const text = ts.isStringLiteralLike(node)
    ? node.text
    : ts.isTemplateExpression(node)
      ? [node.head, ...node.templateSpans.map(span => span.literal)].map(part => part.text).join(' ')
      : '';
  return /\p{L}{2,}[ ,:]+\p{L}{2,}/u.test(text);
}
