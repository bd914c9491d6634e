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
  grammar: {
    unspaced: {
      quotative: 'と|って',
      speech: wordList(`
        言[いっうわ] 云[いっう] 答え 応[えじ] 返[しす] 返事 聞[いくき] 訊[いくねき] 尋ね 問[いうわ] 呟[いくき] つぶや 囁[いくき] ささや 叫[んびぶ]
        怒鳴 呼[んびぶ] 告げ 述べ 続け 遮[っる] 漏ら 名乗 口を[開挟] 声を[あ上か荒] 話[しす] 語[っりる] 頷[いく] うなず 笑[いっう] 首を 頼[んみ]
        命じ 促 責め 詰め寄 謝 礼を ぼやき? 呻 うめ`),
      thought: wordList('思[いっう] 考え 心の中'),
      subjectMarks: wordList('は が も'),
      otherMarks: wordList('の を に と へ から より で や まで 、'),
      pronouns: {
        he: ['彼'],
        she: ['彼女'],
        they: wordList('彼ら 彼女たち'),
        i: wordList('僕 俺 私 わたし あたし ぼく おれ 自分'),
      },
      persons: wordList(
        '先生 老人 番頭 店主 店員 運転手 医者 看護師 警官 刑事 隊長 母 父 兄 姉 弟 妹 祖母 祖父 叔父 叔母 おじいさん おばあさん お母さん お父さん',
      ),
      describing: {
        he: wordList('男の子 男 少年 青年'),
        she: wordList('女の子 女 少女'),
      },
      names: [
        String.raw`(?<![\p{Script=Han}々])お?[\p{Script=Han}々]{1,5}?(?:先生|先輩|教授|社長|部長|課長|隊長|殿下|陛下)`,
        String.raw`(?<![\p{Script=Han}々ァ-ヶー])(?:お?[\p{Script=Han}々]{1,4}|[ァ-ヶー]{2,8})(?![\p{Script=Han}々ァ-ヶー])`,
        '(?<=^と)[ぁ-ん]{2,4}?(?=[はが])',
        '(?<![ぁ-ん])[ぁ-ん]{2,4}(?=さん|ちゃん|くん)',
      ],
      suffixes: wordList('さん さま 様 くん 君 ちゃん 殿 氏'),
      titles: wordList('先生 先輩 教授 社長 部長 課長 隊長'),
      given: [
        ['he', wordList('.+くん .+君 .*[郎介斗輔太樹也彦男雄治蔵吉平]')],
        ['she', wordList('.+ちゃん お[^ぁ-ん] .*[子美香奈里江絵恵乃穂咲紗織]')],
      ],
    },
  },
} as const satisfies Locale;
