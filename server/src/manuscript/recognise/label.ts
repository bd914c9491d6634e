import type { Carry, Label, Looks } from '../block.js';
import { siteHeadOf } from './site.js';

const APOSTROPHE = `['’]?`;
/** Labels by family (CONVENTIONS §1.1). Each needs a separator or a closed bracket after it. */
const FAMILIES: readonly (readonly [Label, string])[] = [
  ['note', String.raw`A\s?[/.]\s?N\.?|AN|Author${APOSTROPHE}s?${APOSTROPHE} (?:Notes?|Comments?|Commentary|Rambles?|Ramblings?|Corner|Thoughts)|From the Author|Notes?|(?:Pre|Post|Opening|Closing|Beginning|Start(?:ing)?|End(?:ing)?|Final)[ -](?:Chapter )?(?:Author${APOSTROPHE}s? )?Notes?|(?:Quick|Side|Foot|End|Chapter|Important|Translation|Translator${APOSTROPHE}s?)[ -]?Notes?|T/N|B/N|Beta(?:${APOSTROPHE}d|ed)?(?: by)?|Thanks to|Special thanks|Edit(?:ed)?|ETA|Updated?|Announcement|P\.?P?\.?S\.?|Reviews?(?: repl(?:y|ies))?|Replies to reviews|Shout[- ]?outs?`],
  ['disclaimer', String.raw`=*\s*Disclaimers?\s*=*|Standard disclaimers?|Copyright|Ownership`],
  ['summary', String.raw`(?:Chapter |Story |Full )?Summary|Synopsis|Blurb`],
  ['facts', String.raw`Title|Author|Rating|Rated|(?:Trigger |Content |Chapter )?Warning(?:s|\(s\))?|TW|CW|Pairings?|Ships?|Relationships?|Characters?|Fandoms?|Genres?|Tags?|Spoilers?|Word ?counts?|Timeline|Setting|Category|Status|Archive|Language|Series|Prompt|Posted(?: on)?|Date`],
  ['recap', String.raw`Recap|Previously(?: on [^:.…]{1,60})?|Last time(?: on [^:.…]{1,60})?`],
];
/** The commonest of them in other languages. */
const ABROAD: Readonly<Partial<Record<Label, string>>> = {
  note: String.raw`Notes? de l['’]aut(?:eure?|rice)|Notas? (?:de la autora|del autor|da autora|do autor)|Not[ae] dell['’]aut(?:ore|rice)|NdA|N/A|Anmerkung(?:en)?(?: de[rs] Autor(?:in|s)?)?|Od autor(?:a|ki)|От автора|Примечани[ея](?: автора)?|作者(?:的话|的話|の言葉|有话[说要]说?)`,
  disclaimer: 'Дисклеймер|Descargo(?: de responsabilidad)?',
  summary: 'Résumé|Resumen|Resumo|Riassunto|Streszczenie|Описание|Саммари|あらすじ|简介|簡介',
  facts: 'Titre|Auteure?|Título|Autor(?:a|in|ka)?|Titel|Tytuł|Warnung(?:en)?|Avertissements?|Género|Gênero|Genere|Gatunek|Название|Автор|Фандом|Пейринг|Персонажи|Рейтинг|Жанр|Предупреждения|作者|标题|標題|タイトル',
};
const OPENERS = String.raw`[\s*_~=<([{|\-–—]*`;
const HEADS = FAMILIES.map(([label, words]) => [label, new RegExp(String.raw`^${OPENERS}(?:${[words, ABROAD[label] ?? []].flat().join('|')})(?:[*_]*\s*[\])}>]|[*_]*\s*[:：][*_]*|[*_]*\s+[-–—]+\s+|\s*[-–—]{2,}\s*|(?:\s*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)\s*[:\-–—]|[*_~=]+\s*$|\s*$)`, 'i')] as const);
const MAY_LABEL = /^[\s*_~=<([{|\-–—]*(?:A\s?[/.]|A[nuv]|[BCDEFGLNOPQRSTUWАДЖНОПРСФ作标標タあ简簡])/i;
const BRACKETED = new RegExp(String.raw`^[\s*_]*[[({<]\s?(?:A\s?/\s?N|AN\b|A\.N\.|N/A\s*:|Author${APOSTROPHE}s? Notes?)`, 'i');

/** Credits and afterthoughts that need no colon. */
const CREDIT = /^[\s*_~([]*(?:(?:Un)?beta(?:['’]d|ed) by \S|P\.(?:P\.)?S\.? \S)/i;

/**
 * The label a paragraph opens with, or null. `bare`: nothing stands after it, so what follows belongs to it. A line of speech, a letter's `P.S.` in
 * quotes, `An arrow hit him` and `Notes were passed` are story.
 */
export function labelOf(text: string): Omit<Extract<Looks, { as: 'label' }>, 'as'> | null {
  if (!MAY_LABEL.test(text)) return null;
  const line = /^[^\r\n]*/.exec(text)![0];
  const site = siteHeadOf(line);
  if (site !== null) return { label: /^\W*(?:(?:work|chapter) )?summary/i.test(line) ? 'summary' : 'note', bare: site !== 'text' && text.trim().length === line.trim().length, site };
  // `(A/N: sorry!) He went on.` is story with a note in it.
  if (BRACKETED.test(line)) return isBracketedNote(text.trimEnd()) ? { label: 'note', bare: false } : null;
  if (CREDIT.test(line)) return { label: 'note', bare: false };
  for (const [label, head] of HEADS) {
    const match = head.exec(line);
    if (!match || /^\W*[Aa]n\b/.test(line)) continue;
    const atEnd = match[0].length >= line.trimEnd().length;
    if (!/[:：)\]}>*_~=\-–—]\s*$/.test(match[0].trimEnd()) && !(atEnd && standsBare(line))) continue;
    const bare = atEnd && text.trim().length === line.trim().length;
    if ((label === 'facts' || label === 'recap') && bare && !/[:：]\s*[*_]*$/.test(line)) continue;
    return { label, bare };
  }
  return null;
}

/** A label with no separator at all counts only when it is all of its line and cannot be a word of the story. */
const standsBare = (line: string): boolean => /^[\s*_~=<([{|\-–—]*(?:A\s?\/\s?N|A\.N\.|Author['’]?s?['’]? (?:Notes?|Comments?)|Disclaimers?|(?:Chapter )?Summary)\W*$/i.test(line);

const CLOSING: Readonly<Record<string, ')' | ']' | '}' | '>'>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** The carry of a labelled paragraph: the bracket its note opened and did not close, if any. */
export function bracketLeftOpen(text: string): Carry {
  if (!BRACKETED.test(text)) return '';
  const open = /[[({<]/.exec(text)![0];
  const close = CLOSING[open]!;
  const carry: Carry = `note${close}`;
  return closesBracket(text, carry) ? '' : carry;
}

/** Whether a paragraph is an author's note in brackets from its first sign to its last: it says itself where it ends. */
export const isBracketedNote = (text: string): boolean => BRACKETED.test(text) && (bracketLeftOpen(text) !== '' || /[)\]}>][\s*_]*$/.test(text));

/** Whether the bracket that a note was opened with closes in this paragraph. */
export function closesBracket(text: string, carry: Carry): boolean {
  const close = carry.slice('note'.length);
  return close === '>' ? /<\/A\/?N>/i.test(text) || (!/^[\s*_]*<A\/N>/i.test(text) && text.trimEnd().endsWith('>')) : text.includes(close);
}
