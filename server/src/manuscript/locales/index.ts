import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fi } from './fi.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import type { Locale } from './locale.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { zh } from './zh.js';

const ALL = [en, fr, es, de, pt, pl, it, ru, sv, fi, nl, da, cs, ja, zh] as const;

/** Every language that is known, English first. */
export const LOCALES: readonly Locale[] = ALL;

type WithConventions = Extract<(typeof ALL)[number], { readonly conventions: unknown }>;

/** What the languages are called whose dialogue is known. */
export type ConventionsId = WithConventions['conventions'][number]['id'];

/** What all locales, or those that `of` is defined for, have of something, each once, in the order of the locales. */
export const fromLocales = (of: (locale: Locale) => readonly string[] | undefined): readonly string[] => [
  ...new Set(LOCALES.flatMap(locale => of(locale) ?? [])),
];
