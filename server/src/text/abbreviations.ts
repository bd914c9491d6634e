/** Splits a list written as one text at its commas. */
const words = (list: string): string[] => list.split(',').map(word => word.trim());

/** Abbreviations that end with a point; none is a word of its own ("no", "in", "mar" are). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`
  mr, mrs, ms, mx, dr, st, jr, sr, prof, rev, hon, capt, col, gen, lt, sgt, maj, cpl, cmdr, adm, gov, sen, supt, insp, messrs, mme, mlle, esq, etc, vs,
  e.g, i.e, a.m, p.m, a.d, b.c, u.s, u.k, ave, blvd, rd, dept, inc, ltd, corp, approx, d.c, ph.d, m.d, b.a, m.a`),
);

/** The abbreviations of titles that a name follows. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(
    'mr, mrs, ms, mx, dr, st, prof, rev, hon, capt, col, gen, lt, sgt, maj, cpl, cmdr, adm, gov, sen, supt, insp, messrs, mme, mlle, fr',
  ),
);
