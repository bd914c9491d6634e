import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Japanese: told by its script. */
export const ja = {
  id: 'ja',
  conventions: [{ id: 'ja', name: 'Japanese', speechMarks: ['「」'], nestedMarks: ['『』'] }],
  unspacedHeadings: {
    counters: '章話回節幕部巻篇編集夜',
    wide: '部巻',
    sure: wordList('[序終]章 番外編? プロローグ エピローグ'),
    named: wordList('後記 あとがき まえがき 幕間'),
  },
  endings: wordList('owari つづく 続く おわり 終わり 完'),
  labels: { note: ['作者の言葉'], summary: ['あらすじ'], facts: wordList('作者 タイトル') },
} as const satisfies Locale;
