import { wordList } from './wordList.js';

/** Abbreviations that end with a full stop; none is also a word ("no", "in", "mar" are). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  wordList(`
    a.d a.m adm approx ave b.a b.c blvd capt cmdr col corp cpl d.c dept dr e.g esq etc gen gov hon i.e inc insp jr
    lt ltd m.a m.d maj messrs mlle mme mr mrs ms mx p.m ph.d prof rd rev sen sgt sr st supt u.k u.s vs`),
);

/** Abbreviated titles, which a name follows. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  wordList(`
    adm capt cmdr col cpl dr fr gen gov hon insp lt maj messrs mlle mme mr mrs ms mx prof rev sen sgt st supt`),
);
