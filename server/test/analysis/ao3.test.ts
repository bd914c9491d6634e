import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { countWork } from '../support/work.js';
import { postedOf } from '../../src/analysis/wordcount/posted.js';
import { countText } from '../../src/analysis/wordcount/wordcount.js';

/**
 * What AO3 stores and counts of a text in its HTML box: by its own pipeline, HTML5 first, then what it allows, then
 * each text node by itself.
 */
const RULES: Readonly<Record<string, readonly (readonly [html: string, words: number])[]>> = {
  'an allowed tag parts words': [
    ['<b>M</b>ara left', 3],
    ['Mara<br>left', 2],
    ['<i>Mara</i>’s lamp', 3],
    ['dock<s></s>side', 2],
    ['<ruby>港<rt>みなと</rt></ruby>', 4],
    ['oar<sub>2</sub>', 2],
    ['Mara</br>left', 2],
  ],
  'a tag that HTML does not know leaves its text': [
    ['<p>dock<wbr>side</p>', 1],
    ['<p>dock<mark>side</mark></p>', 1],
    ['<nobr>dock side</nobr>', 2],
    ['<p class=MsoNormal>lamp<o:p>&nbsp;</o:p></p>', 1],
    ['<st1:city w:st="on">Gull</st1:city> Port', 2],
    ['<button>row</button>', 1],
    ['<select><option>row</option></select>', 1],
    ['<p>dock<footer>side</footer></p>', 2],
    ['<p>dock<time>side</time></p>', 1],
  ],
  'an end tag of nothing is nothing': [
    ['<p>dock</i>side</p>', 1],
    ['dock</td>side', 1],
    ['<p>dock</p>side</p>', 2],
  ],
  'some tags go with all that is in them': [
    ['<style>p { margin: 0 }</style><p>lamp</p>', 1],
    ['<script>let oar = 1</script>lamp', 1],
    ['<iframe src="https://example.org">oar</iframe>lamp', 1],
    ['<noscript>oar</noscript>lamp', 1],
    ['<xmp>oar <b>net</b></xmp>lamp', 1],
    ['<math><mi>n</mi></math><p>lamp</p>', 1],
    ['<style>one two\n\nthree', 0],
  ],
  'attributes hold no words, with a value or without': [
    ['<hr noshade>', 0],
    ['<HR SIZE=2 NOSHADE>', 0],
    ['<details open>lamp</details>', 1],
    ['<p title="the old lamp">lamp</p>', 1],
    ['<img src="https://example.org/a.png" alt="the old lamp">', 0],
    ['<a href="https://example.org/a>b">lamp</a>', 1],
    ["<p title='a > b'>lamp</p>", 1],
  ],
  'a comment is gone before the count': [
    ['<p>dock<!-- the old one -->side</p>', 1],
    ['<p>dock <!-- old --> side</p>', 2],
    ['dock<!---->side', 1],
    ['lamp <!-- the rest', 1],
    ['dock<?xml 1?>side', 1],
  ],
  'what looks like a tag is one': [
    ['<p><Do you hear me?> Mara asked.</p>', 2],
    ['<Wren> hi', 1],
    ['lamp <net and oar', 1],
    ['<p>one<b and more>two</p>', 2],
    ['gull<b', 1],
    ['Oh </3 no', 1],
    ['Oh </3 no> yes', 2],
    ['My </3 is > yours\n\nand his', 4],
    ['Oh </> no', 2],
  ],
  'other angle brackets are text': [
    ['I <3 it', 3],
    ['I <33 it', 3],
    ['<_< said he', 3],
    ['<- left', 1],
    ['1 < 2', 2],
    ['<< sent >>', 1],
    ['-> lamp', 1],
    ['<...>', 0],
    ['<"oar">', 1],
  ],
  'entities are their characters, with a semicolon and without': [
    ['caf&eacute;', 1],
    ['don&rsquo;t', 1],
    ['don&#146;t', 1],
    ['don&#x92;t', 1],
    ['&#147;Aye&#148;', 1],
    ['one&#151;two', 2],
    ['one&mdash;two', 2],
    ['o&beta;o', 1],
    ['45&deg;', 1],
    ['&frac14;', 0],
    ['&starf;', 0],
    ['&copy 2020', 1],
    ['R&ampR', 2],
    ['R&R', 2],
    ['&notaword;', 1],
    ['dock&shy;side', 2],
    ['dock&zwj;side', 2],
    ['dock&#45;&#45;side', 2],
    ['dock&#45;side', 1],
    ['&lt;b&gt;', 1],
    ['&amp;nbsp;', 1],
    ['&Scaron;ime', 1],
    ['&#129417;', 0],
    ['&#72;i', 1],
  ],
  'Markdown means nothing': [
    ['_Go now_', 2],
    ['_Not you_ again', 3],
    ['*Go* __now__', 2],
    ['[the map](https://example.org/a-b)', 6],
    ['# One', 1],
  ],
  'a paragraph made inside a title or text field is text there': [
    ['<title>Lamp</title>', 3],
    ['<p>x</p><textarea>Lamp</textarea>', 4],
  ],
  'every line counts, whatever it is to the story': [
    ['Chapter 3: The Lamp', 4],
    ['A/N: thanks!', 3],
    ['5-', 1],
    ['９', 1],
    ['* * *', 0],
    ['oOo', 1],
  ],
};

/** A text twice as long may make so many times the work. */
const MOST_FOR_TWICE = 2.2;

describe('AO3’s count', () => {
  for (const [rule, vectors] of Object.entries(RULES)) {
    it(rule, () =>
      deepStrictEqual(
        vectors.map(([html]) => [html, countText(html).ao3]),
        vectors,
      ),
    );
  }

  it('of a text in pieces is that of the whole: what is open goes on', () => {
    const piece = fc.constantFrom(
      ' lamp ',
      ' the oar ',
      ' “Go,” ',
      '<i>',
      '</i>',
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<Wren ',
      ' x="',
      '" ',
      " y='",
      "' ",
      ' > ',
      '</3 ',
      '<!--',
      '-->',
      '<!',
      '<style>',
      '</style>',
      '<table><tr><td>',
      '</td></tr></table>',
      ' &eacute; ',
      ' & ',
      '<',
      ' <3 ',
      '<br>',
      '<a href=x ',
      '/',
      '=',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 8 }), lines => {
        const texts = lines.map(line => `${line.join('')}\n`);
        let [words, exit] = [0, ''];
        for (const text of texts) {
          const posted = postedOf(text, exit);
          words += posted.words;
          exit = posted.exit;
        }
        equal(words, postedOf(texts.join(''), '').words, JSON.stringify(texts));
        ok(exit.length < 200);
      }),
      { numRuns: 2000 },
    );
  });

  it('makes work linear in the text, however deep its tags', () => {
    const work = countWork();
    const steps = (text: string): number => work.count(() => postedOf(text, ''));
    for (const family of [
      '<b>',
      '<b x>',
      '<a href="',
      '<',
      '</',
      '<!--',
      '<p><i>',
      '<table>',
      '&',
      '<b class=a1>o<p>',
      '</i>',
    ]) {
      const [once, twice] = [steps(family.repeat(5_000)), steps(family.repeat(10_000))];
      ok(once > 0 && twice <= MOST_FOR_TWICE * once, `${family}: ${once} steps, ${twice} for twice the length`);
      ok(postedOf(family.repeat(10_000), '').exit.length < 200, family);
    }
    work.stop();
  });
});

const SHARED = '../shared/field/ao3-vectors.tsv';

(existsSync(SHARED) ? describe : describe.skip)(
  'the strings of ../shared/field with the numbers that AO3’s own code gave (skipped where they are absent)',
  () => {
    it('count the same', () => {
      const rows = readFileSync(SHARED, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map(line => line.split('\t') as [string, string]);
      deepStrictEqual(
        rows.map(([text]) => [text, countText(JSON.parse(text) as string).ao3]),
        rows.map(([text, words]) => [text, Number(words)]),
      );
    });
  },
);
