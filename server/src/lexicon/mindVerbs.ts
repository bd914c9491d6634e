import { tableOf, type Known } from './verbForms.js';
import { wordList } from '../text/wordList.js';

/** How a verb gives words that stand in italics or an author's own symbols: from mind to mind, or through a device. */
export type MindKind = 'mind' | 'device';

/** Verbs that give no speech in quotation marks, and give words beside italics or signs: `*Wait,* she sent.` */
const MIND = tableOf<MindKind>({
  mind: wordList(
    'send sent sent, project, push, pulse, mindspeak mindspoke mindspoken, mind-speak mind-spoke, pathed, beam',
  ),
  device: wordList(`
    transmit transmitted transmitted transmitting, radio radioed radioed, broadcast broadcast broadcast, relay, crackle,
    buzz, beep, ping pinged, chime, blare, squawk, click, blink, display, notify, hum, flicker, flash, intone`),
});

/** The verb of this kind that the word (in lower case) is a form of. */
export const mindVerb = (word: string): Known<MindKind> | undefined => MIND.get(word);
