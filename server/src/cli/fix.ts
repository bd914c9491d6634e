import { companyOf } from '../analysis/author/company.js';
import { NOTHING_TOLD } from '../analysis/author/told.js';
import { outlineOf } from '../analysis/outline.js';
import { fixed, type Fixed } from '../features/fixing.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { defaultOptions } from '../rules/options.js';
import type { Asked } from './describe/findings.js';

/** A text after the fixes of the findings that are asked for. */
export const fixAll = (manuscript: Manuscript, { level = 'hint', told = NOTHING_TOLD, options = defaultOptions }: Asked): Fixed =>
  fixed(manuscript, { company: companyOf(outlineOf(manuscript), told), options, level });
