import { SPEECH } from './features.js';
import { EXCHANGE_WINDOW, SPEECH_CHANGE_WINDOW, SPEECH_SHARE_WINDOWS } from './limits.js';
import { meanOf, sumOf, type Passage } from './passage.js';

/** Speech on both sides of a boundary, and whether an exchange goes on across it. */
export function writeSpeech(passage: Passage, at: number, out: Float64Array): void {
  const { paragraphs } = passage;
  const here = paragraphs[at]!;
  const before = paragraphs[at - 1]!;
  const next = paragraphs[at + 1];
  const [spokenBefore, spokenHere, spokenNext] = [before.spoken > 0, here.spoken > 0, (next?.spoken ?? 0) > 0];
  out[SPEECH.lastBefore] = before.speechLast ? 1 : 0;
  out[SPEECH.narrationAfter] = before.speechLast && !spokenHere ? 1 : 0;
  out[SPEECH.before] = spokenBefore ? 1 : 0;
  out[SPEECH.here] = spokenHere ? 1 : 0;
  out[SPEECH.next] = spokenNext ? 1 : 0;
  out[SPEECH.nextFirst] = next?.speechFirst ? 1 : 0;
  out[SPEECH.inOpening] = !here.speechFirst && spokenHere && here.firstLength < 30 && here.speeches > 0 ? 1 : 0;
  out[SPEECH.leftOpen] = before.leftOpen ? 1 : 0;
  out[SPEECH.shareHere] = shareOf(passage, at, at + 1);
  out[SPEECH.shareChange] = Math.abs(
    shareOf(passage, at, at + SPEECH_CHANGE_WINDOW) - shareOf(passage, at - SPEECH_CHANGE_WINDOW, at),
  );
  out[SPEECH.onBothSides] = spokenBefore && (spokenHere || spokenNext) ? 1 : 0;
  out[SPEECH.exchange] = Math.min(
    meanOf(passage, 'speaking', at - EXCHANGE_WINDOW, at),
    meanOf(passage, 'speaking', at, at + EXCHANGE_WINDOW),
  );
  SPEECH_SHARE_WINDOWS.forEach((size, i) => {
    out[SPEECH.sharesBefore[i]!] = shareOf(passage, at - size, at);
    out[SPEECH.sharesAfter[i]!] = shareOf(passage, at, at + size);
  });
}

/** Share of the words of paragraphs `[from, to)` that are spoken. */
const shareOf = (passage: Passage, from: number, to: number): number =>
  sumOf(passage, 'spoken', from, to) / (sumOf(passage, 'words', from, to) + 1);
