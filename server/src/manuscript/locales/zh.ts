import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Chinese, in simplified and traditional characters: told by its script. */
export const zh = {
  id: 'zh',
  conventions: [{ id: 'zh', name: 'Chinese', speechMarks: ['“”', '「」'], nestedMarks: ['‘’', '『』'] }],
  unspacedHeadings: {
    counters: '章话話回节節幕部卷篇集',
    wide: '部卷',
    sure: wordList('[序终]章 番外篇? 楔子 尾声'),
    named: wordList('序幕 尾聲 后记 後記'),
  },
  endings: wordList('完 未完待[续續] 全文完 待[续續]'),
  labels: {
    note: ['作者(?:的话|的話|有话[说要]说?)'],
    summary: wordList('简介 簡介'),
    facts: wordList('作者 标题 標題'),
  },
} as const satisfies Locale;
