import * as l10n from '@vscode/l10n';
import { UNRESOLVED } from '../../analysis/attribution/resolvedCast.js';
import { povOf } from '../../analysis/checks/pov.js';
import { placedScenes, type Outline } from '../../analysis/structure/outline.js';
import type { Block } from '../../manuscript/block.js';
import { memo2 } from '../../manuscript/memo.js';
import { finding, type RuleRun } from './ruleRun.js';
import { rules } from '../index.js';
import { excerpt } from '../support/excerpt.js';
import { fainter, type Level } from '../definition/rule.js';
import { notRun } from '../setup/not-run.js';
import type { LocalFinding } from './dedupe.js';

/**
 * One finding at the start of the story on rules that could not run, or null. `at` is the index of a block of the
 * manuscript.
 */
export function noticesIn(check: RuleRun, outline: Outline): LocalFinding | null {
  if (check.levels[notRun.id] === 'off' || check.context.cast === UNRESOLVED) return null;
  const first = placedScenes(outline).next();
  if (first.done) return null;
  const { section, index } = first.value;
  const found =
    foreignAt(check, section.blocks[0]!) ?? (withoutPov(check, outline) ? povlessAt(check, section.blocks[0]!) : null);
  return found && { finding: found, at: index };
}

const foreignAt = memo2((check: RuleRun, block: Block) => {
  const { language } = check.context;
  if (language.punctuation) return null;
  const message =
    language.id === 'other'
      ? l10n.t('Set “language” in ficwright.json if this is English: rules for English do not run')
      : l10n.t('Set “language” in ficwright.json if this is not {0}: rules for English do not run', language.name);
  return say(check, block, 'information', message);
});

/** Whether a rule is on that needs a point of view while no scene has one. */
function withoutPov(check: RuleRun, outline: Outline): boolean {
  if (missed(check).length === 0 || check.context.cast.settings.pov === 'omniscient') return false;
  return [...placedScenes(outline)].every(({ section }) => povOf(section, check.context.cast) === null);
}

const missed = ({ levels }: RuleRun): string[] =>
  rules.flatMap(({ id, needs, level }) => (needs === 'pov' && (levels[id] ?? level) !== 'off' ? [`“${id}”`] : []));

const povlessAt = memo2((check: RuleRun, block: Block) =>
  say(
    check,
    block,
    'hint',
    l10n.t(
      'Set a point of view (“pov” in ficwright.json, or a heading “Mara’s POV”): {0} cannot run',
      excerpt(missed(check).join(', ')),
    ),
  ),
);

function say({ levels }: RuleRun, block: Block, atMost: Level, message: string): LocalFinding['finding'] {
  const level = levels[notRun.id] ?? notRun.level;
  return finding(
    notRun,
    fainter(level === 'off' ? 'hint' : level, atMost),
    block,
    { from: 0, to: Math.max(1, Math.min(block.size, /^[^\r\n]*/.exec(block.text)![0].length)) },
    message,
  );
}
