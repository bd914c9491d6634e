import type { Inline, BlockForm } from '../block.js';
import { fromLocales } from '../locales/index.js';
import { labelOf } from './label.js';
import { footnoteMark } from './markup.js';
import { slugOf } from './slug.js';
import { regexSource } from '../../text/regexSource.js';

const WRAP = /^[\s*_~=\-–—[({<|•]+|[\s*_~=\-–—\])}>|•]+$/g;
const POV = new RegExp(
  regexSource`
    ^(?:(.{1,40}?)['’]?s?['’]? (?:POV|Pov|PoV|P\.O\.V\.?|point of view|Point of View|perspective|Perspective)|
    (?:${fromLocales(({ pointOfView }) => pointOfView).join('|')})\s*[:\-–—]?\s*(.{1,40}?))(?:\s*[:.(].*)?$
  `,
);
const NAME = /^(?:The )?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]*|and|&|of|the)){0,3}$/u;
const FLASHBACK = new RegExp(
  regexSource`
    ^(?:(start|begin|end|close)(?: of)? )?(?:flash ?back|dream(?: sequence)?|memory|flash ?forward)(?: (?:sequence|
    start|starts|begins?|ends?|over|#?\d+|one|two|three))?$
  `,
  'i',
);
const ENDING = new RegExp(String.raw`^(?:${fromLocales(({ endings }) => endings).join('|')})[\s.…!?:。]*$`, 'i');
const TEASER = new RegExp(
  regexSource`
    ^(?:on the )?(?:next (?:session|time|chapter|episode|week|issue|act|part|on [\p{L} ]{2,40})|preview|coming (?:up|
    soon)|sneak peek|in the next (?:chapter|episode|session)|teaser|next)\b[^:~\-–—.…]{0,40}(?:\s*[:~\-–—…]|\.{3}|$)
  `,
  'iu',
);
const SIGNATURE = /^[~\-–—*_\s]{1,4}\s?\p{L}[\p{L}\d_ .'’<3-]{1,30}[~*_]?$/u;
/** A callout of Obsidian, which contains an author's note: `> [!note] Mind the tide`. */
const CALLOUT = /^\[!(note|info|todo|tip|hint|important|warning|caution|attention|bug|abstract|summary|tldr)\]/i;
const REPLY = new RegExp(
  regexSource`
    ^[*_@]*[A-Za-z][\w.\- ]{1,30}[*_]*\s?(?::|-{1,2}|–|—)\s.{0,200}\b(?:thank(?:s| you)|glad|review|love[ds]? (?:it|
    your|this|that)|hope you)\b
  `,
  'i',
);
const SIGNALS = new RegExp(
  regexSource`
    \b(?:R\s?&\s?R|R and R|(?:please|pls|plz) (?:read and )?review|read and review|leave (?:a|me a|some) (?:comments?|
    reviews?|kudos)|(?:thanks?|thank you)(?: so much| all)? (?:for|to) (?:everyone|all|the|your|my|reading|you|
    those)(?: who| of you)?.{0,40}(?:review|read|comment|kudos|follow|support|favo)|sorry (?:for|about) the (?:long |
    late )?(?:wait|delay|update)|(?:next|last|this|previous) (?:chapter|update|part) (?:will|should|is|was|took|may|
    might|contains|has)|on hiatus|hope you (?:all |guys )?(?:enjoy|like)|patreon|ko-?fi|I (?:do not|don['’]t|
    dont) own|own nothing|belongs? to (?:their|its|the) (?:respective|rightful|original)|see you (?:guys |
    all )?(?:next (?:time|chapter|week)|there)|until next time|my beta|beta'?d|cross-?posted|no copyright|
    posted originally on the archive of our own|drop by the archive and comment|see the (?:end|
    beginning) of the (?:chapter|work|story|fic) for (?:(?:more|other) )?(?:notes|warnings))\b|\bA\/N\b|^(?:thoughts|
    opinions|comments|predictions)\?$
  `,
  'i',
);
const ATTRIBUTION = /(?:["”’'*_]\s*|\s)(?:[~]|[—–―]|-{1,2})\s*[*_]*(?:by )?["“*_]?\p{Lu}[^.!?]{1,90}[.)"”*_]?$/u;

/**
 * What else than story a paragraph may be by its form; its neighbours decide (analysis/paratext). `text`: its written
 * part.
 */
export function blockFormOf(text: string, inlines: readonly Inline[]): BlockForm | undefined {
  const label = labelOf(text);
  if (label) {
    const teaser = /^\W*next\b/i.test(text);
    if (!teaser) return { as: 'label', ...label };
  }
  const callout = CALLOUT.exec(text)?.[1];
  if (callout !== undefined)
    return { as: 'label', label: /^(?:abstract|summary|tldr)$/i.test(callout) ? 'summary' : 'note', bare: false };
  const mark = footnoteMark(text);
  if (mark !== null) return { as: 'footnote', mark };
  if (text.length > 700 && text.charCodeAt(0) > 64) return undefined;
  const line = text.trim();
  if (line.length <= 90 && !/[\r\n]/.test(line)) {
    const short = shortForm(line, inlines);
    if (short) return short;
  }
  if (
    /^[\s*_~=\-–—[({<|•]*[NPCSITnpcsitOo]/.test(line) &&
    TEASER.test(line.replace(WRAP, '')) &&
    (line.length <= 90 || /^\W*(?:next (?:session|chapter|episode)|preview)\s*:/i.test(line))
  ) {
    return { as: 'teaser', bare: /[:…~\-–—]\W*$/.test(line) || line.length < 24 };
  }
  return epigraphForm(line, inlines);
}

/**
 * The phrase by which a paragraph shows itself to be an author's note without a label, or null. Only meaningful at a
 * chapter's edges.
 */
export const noteSignal = (text: string): string | null => SIGNALS.exec(text)?.[0] ?? null;

/** Whether a paragraph replies to a reviewer (`moonrise: thank you so much …`). Only meaningful next to notes. */
export const isReply = (text: string): boolean => REPLY.test(text.trim());

function shortForm(line: string, inlines: readonly Inline[]): BlockForm | undefined {
  const bare = line.replace(WRAP, '');
  const setOff = bare.length < line.replace(/[.…]+$/, '').length;
  const quoted = inlines.some(part => part.kind === 'speech');
  if (FLASHBACK.test(bare) && (setOff || bare === bare.toUpperCase() || /^(?:flash ?back|end)/i.test(bare))) {
    return { as: 'flashback', open: !/^(?:end|close)\b|\b(?:ends?|over)$/i.test(bare) };
  }
  if (quoted) return undefined;
  if (
    ENDING.test(bare) &&
    (setOff ||
      bare.length > 3 ||
      /^(?:完|つづく|続く|待.)$/.test(bare) ||
      /^tbc$/i.test(bare) ||
      bare === bare.toUpperCase() ||
      /[.…]$/.test(line))
  )
    return { as: 'ending' };
  const pov = POV.exec(bare);
  if (pov)
    return {
      as: 'pov',
      name: (pov[1] ?? pov[2] ?? '')
        .replace(/^[*_]+|[*_]+$/g, '')
        .replace(/['’]s?$/, '')
        .trim(),
      sure: true,
    };
  const slug = slugOf(line);
  if (slug?.sure) return { as: 'slug', ...slug };
  if (NAME.test(bare) && setOff && !/[.,!?…]$/.test(bare)) return { as: 'pov', name: bare, sure: false };
  if (slug) return { as: 'slug', ...slug };
  if (isTitle(line, bare)) return { as: 'title' };
  return SIGNATURE.test(line) && /^[~\-–—]/.test(line) ? { as: 'signature' } : undefined;
}

/** A line that is all bold, or all capitals, and does not end like a sentence. */
function isTitle(line: string, bare: string): boolean {
  if (bare.length < 2 || bare.length > 80 || /[.,;:]$/.test(bare)) return false;
  if (/^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(line)) return true;
  return bare === bare.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(bare) && !/[!?…]$/.test(bare) && /\p{Lu}{3}/u.test(bare);
}

/**
 * The form of an epigraph: one quotation or one italic line, alone or with an attribution after it. Its position
 * decides.
 */
function epigraphForm(line: string, inlines: readonly Inline[]): BlockForm | undefined {
  if (line.length > 700) return undefined;
  const first = inlines.find(part => part.kind !== 'narration');
  const italic = /^[*_].*[*_]$/s.test(line);
  // A turn of dash dialogue is not an epigraph's quotation, and what its dashes separate is no attribution.
  if (first?.kind === 'speech' && first.openingMark === '—') return undefined;
  if (!first || first.from > 1) return italic ? { as: 'epigraph', attributed: false } : undefined;
  const rest = line.slice(first.to).trim();
  if (first.kind === 'speech' || first.kind === 'quoted' || first.kind === 'thought') {
    if (rest === '' || /^[*_]+$/.test(rest)) return { as: 'epigraph', attributed: false };
    if (ATTRIBUTION.test(line.slice(first.to - 1)) && /^[*_\s]*(?:~|—|–|―|-)/.test(rest))
      return { as: 'epigraph', attributed: true };
  }
  return undefined;
}
