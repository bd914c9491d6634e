import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../src/rules/index.js';
import { asRevised, casesOf, checkCase, checkFixes, textOf } from '../support/check-rule.js';
import { ruleGroups } from '../../../tools/docs/ruleGroups.js';
import { rulesPage } from '../../../tools/docs/rulesPage.js';
import { messageBundle, withRuleSettings, withRuleTexts } from '../../../tools/docs/writeDocs.js';

describe('rules', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      casesOf(rule).forEach((lines, i) => {
        it(`example ${i + 1}: ${lines[0]!.text}`, () => checkCase(lines, asRevised(rule), rule));
        it(`fixes of example ${i + 1}`, () => void checkFixes(textOf(lines), asRevised(rule), undefined, rule));
      });

      it('shows what is wrong and what is not', () => {
        const lines = casesOf(rule).flat();
        assert(
          (rule.testedApart || lines.some(line => line.carets.length > 0)) &&
            lines.some(line => line.carets.length === 0),
        );
      });

      it('states its convention in one sentence', () => {
        assert.match(rule.summary, /^[A-Z][^.!?]*\.$/);
        assert(rule.reason.trim().length > 80);
      });

      it('has a title that names what it is about', () => {
        assert.match(rule.title, /^“?[A-Z].{0,48}[^.!?:]$/);
        assert.equal(rules.filter(({ title }) => title === rule.title).length, 1);
      });

      it('is named by its group and file', () => assert.match(rule.id, /^[a-z]+(?:\/[a-z]+(?:-[a-z0-9]+)*)$/));

      it('gives way to rules that exist', () => {
        for (const other of rule.yieldsTo ?? [])
          assert(
            rules.some(({ id }) => id === other),
            other,
          );
      });
    });
  }

  it('stand in one group each of the settings', () => {
    assert.deepEqual(
      ruleGroups.flatMap(group => group.rules.map(({ id }) => id)).sort(),
      rules.map(({ id }) => id),
    );
  });

  it('stand in the order of their ids, each once', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });

  it('stand in files of their names', () => {
    for (const { id } of rules) assert(readFileSync(`server/src/rules/${id}.ts`, 'utf8').includes(`id: '${id}'`), id);
  });

  it('stand in docs/rules.md as they are (else: npm run docs)', () =>
    assert.equal(readFileSync('docs/rules.md', 'utf8'), rulesPage()));

  it('have their settings in the manifest (else: npm run docs)', () => {
    const manifest = readFileSync('package.json', 'utf8');
    assert.deepEqual(JSON.parse(withRuleSettings(manifest)), JSON.parse(manifest));
  });

  it('have their texts in package.nls.json (else: npm run docs)', () => {
    const texts = readFileSync('package.nls.json', 'utf8');
    assert.equal(withRuleTexts(texts), texts);
  });

  it('have their messages in the bundle for translators (else: npm run docs)', async () => {
    assert.equal(await messageBundle(), readFileSync('l10n/bundle.l10n.json', 'utf8'));
  });
});
