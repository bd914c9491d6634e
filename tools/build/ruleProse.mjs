import * as fs from 'node:fs';
import ts from 'typescript';

/**
 * An esbuild plugin that keeps out of the bundle what rules say for people only. `examples` are for tests and
 * docs/rules.md, and are left out. `reason` is for SARIF alone: the property becomes a getter that reads `file`, a JSON
 * object by rule id that lies beside the bundle.
 *
 * `reasons` is filled while esbuild reads the rules; write it to `file` after the build.
 */
export function ruleProse(file, reasons) {
  return {
    name: 'rule-prose',
    setup(build) {
      build.onResolve({ filter: new RegExp(`/${file.replace('.', '\\.')}$`) }, () => ({
        path: `./${file}`,
        external: true,
      }));
      build.onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/].*\.ts$/ }, ({ path }) => {
        const source = fs.readFileSync(path, 'utf8');
        return { contents: withoutProse(source, file, reasons), loader: 'ts' };
      });
    },
  };
}

/** The source of a rule with `examples` empty and `reason` read on demand; other files come back as they are. */
export function withoutProse(source, file, reasons) {
  const edits = [];
  const visit = node => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineRule') {
      const [rule] = node.arguments;
      const property = name => rule.properties.find(p => ts.isPropertyAssignment(p) && p.name.getText() === name);
      const id = property('id').initializer.text;
      const examples = property('examples');
      edits.push([examples.initializer, "''"]);
      const reason = property('reason');
      if (ts.isStringLiteralLike(reason.initializer)) {
        reasons[id] = reason.initializer.text;
        edits.push([reason, `get reason() { return require('./${file}')['${id}'] as string; }`]);
      }
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true));
  return edits
    .sort(([a], [b]) => b.getStart() - a.getStart())
    .reduce((text, [node, by]) => text.slice(0, node.getStart()) + by + text.slice(node.getEnd()), source);
}
