import type { Prose } from '../../manuscript/block.js';
import { regexSource } from '../../text/regexSource.js';

const INTO = new RegExp(regexSource`
    ^(?:['’]s (?:voice|image|face|message)\b.{0,40}|[^.!?]{0,30}\b(?:came|comes|walked|walks|stepped|steps|ran|runs|
    burst|bursts|stumbled|strode|hurried|slipped|stormed|rushed|poked|leaned|leant|entered|enters|arrived|arrives|
    appeared|appears|joined|joins|returned|returns|reappeared|called|calls|phoned|rang|radioed|texted|answered|
    picked up|was back|is back|followed|got in|gets in|climbed in|sat down|landed|knocked|woke|materiali[sz]ed)\b)
  `);

const OUT = new RegExp(regexSource`
    ^[^.!?,]{0,24}\b(?:left(?! (?:hand|arm|foot|side|eye|ear|leg|shoulder|over|behind|out|open|off|unsaid|alone|it|
    him|her|them|his|their|the door|a|no|nothing|everything))|walked out|walks out|stormed out|went out|ran out|
    hurried out|strode out|slipped out|was gone|hung up|hangs up|walked away|drove off|drove away|rode off|flew off|
    went home|went to bed|departed|vanished|disappeared)\b
  `);

/** Whether the words after a name tell that the person arrives, calls or is heard from afar. `at`: end of the name. */
export const comesIn = ({ text, size }: Prose, at: number): boolean =>
  INTO.test(text.slice(at, Math.min(size, at + 100)));

/** Whether the words after a name tell that the person leaves or hangs up. */
export const goesOut = ({ text, size }: Prose, at: number): boolean =>
  OUT.test(text.slice(at, Math.min(size, at + 100)));
