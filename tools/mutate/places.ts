import ts from 'typescript';
import { listChanges, wordListChanges } from './listPlaces.js';
import { changed, type Change, type MutationKind, type Place } from './mutation.js';
import { regexChanges } from './regexPlaces.js';

const COMPARISONS: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [ts.SyntaxKind.LessThanToken, ['<=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['<']],
  [ts.SyntaxKind.GreaterThanToken, ['>=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['>']],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
]);

const OPERATORS: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, ['||']],
  [ts.SyntaxKind.BarBarToken, ['&&']],
  [ts.SyntaxKind.MinusToken, ['+']],
  [ts.SyntaxKind.AsteriskToken, ['/']],
  [ts.SyntaxKind.SlashToken, ['*']],
]);

/** Every place of a source file that can be mutated. With a checker, arguments of equal types, too. */
export function placesOf(file: string, source: ts.SourceFile, checker: ts.TypeChecker | null): Place[] {
  const places: Place[] = [];
  const { text } = source;
  const add = (kind: MutationKind, changes: readonly Change[]): void => {
    const real = changes.filter(change => change.text !== text.slice(change.from, change.to));
    if (real.length > 0) places.push({ file, kind, changes: real });
  };
  const replaced = (node: ts.Node, texts: readonly string[], told = shown(node.getText(source))): Change[] =>
    texts.map(other => ({ from: node.getStart(source), to: node.end, text: other, told: `${told} → ${shown(other)}` }));

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || isProse(node)) return;
    if (ts.isNumericLiteral(node)) add('number', replaced(node, otherNumbers(node)));
    else if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add('regex', regexes(node.text.slice(1, end), node.getStart(source) + 1, node.text.slice(end + 1)));
    } else if (ts.isBinaryExpression(node)) {
      const { operatorToken: sign } = node;
      add('comparison', replaced(sign, COMPARISONS.get(sign.kind) ?? []));
      add('operator', replaced(sign, OPERATORS.get(sign.kind) ?? []));
      if (sign.kind === ts.SyntaxKind.PlusToken && checker !== null && isNumber(node, checker))
        add('operator', replaced(sign, ['-']));
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add('condition', replaced(node, [`(${node.operand.getText(source)})`]));
    else if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const condition = ts.isIfStatement(node) ? node.expression : node.condition;
      add('condition', replaced(condition, [`!(${condition.getText(source)})`]));
    } else if (ts.isCallExpression(node)) {
      if (checker !== null) add('arguments', swaps(node, source, checker));
      add('list', wordListChanges(node, source));
      if (/^Math\.(?:min|max)$/.test(node.expression.getText(source)))
        add(
          'operator',
          replaced(node.expression, [node.expression.getText(source) === 'Math.min' ? 'Math.max' : 'Math.min']),
        );
    } else if (ts.isArrayLiteralExpression(node)) {
      const { kind, changes } = listChanges(node, source);
      add(kind, changes);
      if (kind === 'table') return;
    } else if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'String.raw')
      add('regex', templateChanges(node.template, source));
    else if (ts.isReturnStatement(node) && node.expression !== undefined && isTruth(node.expression, checker))
      add('return', replaced(node.expression, ['true', 'false']));
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && isTruth(node.body, checker))
      add('return', replaced(node.body, ['true', 'false']));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

/** Texts for people: no test of numbers should hang on them. */
const isProse = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && /^(?:examples|title|summary|reason|source|testedApart)$/.test(node.name.getText());

/** Whether a regular expression can be read. */
function isRegex(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags).source !== '';
  } catch {
    return false;
  }
}

/** Numbers that one might have written instead. */
function otherNumbers(node: ts.NumericLiteral): string[] {
  const value = Number(node.text);
  if (isIndexOrKey(node)) return [];
  if (value === 0) return ['1'];
  const near = Number.isInteger(value) && value <= 20 ? [String(value + 1), `(${value - 1})`] : [];
  return [...near, String(value * 10), ...(value === 1 ? [] : ['0'])];
}

const isIndexOrKey = (node: ts.NumericLiteral): boolean =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) || ts.isEnumMember(node.parent);

/** Each two neighbouring arguments of one type the other way round; the least and the most of two are the same so. */
function swaps(call: ts.CallExpression, source: ts.SourceFile, checker: ts.TypeChecker): Change[] {
  if (/^Math\.(?:min|max)$/.test(call.expression.getText(source))) return [];
  return call.arguments.slice(1).flatMap((right, i) => {
    const left = call.arguments[i]!;
    if (ts.isSpreadElement(left) || ts.isSpreadElement(right)) return [];
    const types = [left, right].map(side =>
      checker.typeToString(checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(side))),
    );
    const [one, other] = [left.getText(source), right.getText(source)];
    if (types[0] !== types[1] || types[0] === 'any' || one === other) return [];
    const between = source.text.slice(left.end, right.getStart(source));
    return [
      {
        from: left.getStart(source),
        to: right.end,
        text: other + between + one,
        told: `${shown(`${one}, ${other}`)} swapped`,
      },
    ];
  });
}

/** Changes in the text of a template that is a regular expression. */
const templateChanges = (template: ts.TemplateLiteral, source: ts.SourceFile): Change[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? regexes(template.getText(source).slice(1, -1), template.getStart(source) + 1, 'u')
    : [];

/** Changes of a regular expression that leave one. */
const regexes = (pattern: string, at: number, flags: string): Change[] =>
  regexChanges(pattern, at).filter(({ from, to, text }) =>
    isRegex(changed(pattern, { from: from - at, to: to - at, text, told: '' }), flags),
  );

const isNumber = (node: ts.Expression, checker: ts.TypeChecker): boolean =>
  (checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;

/** Whether an expression is true or false, and no literal. */
function isTruth(node: ts.Expression, checker: ts.TypeChecker | null): boolean {
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword || checker === null)
    return false;
  return checker.typeToString(checker.getTypeAtLocation(node)) === 'boolean';
}

const shown = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
