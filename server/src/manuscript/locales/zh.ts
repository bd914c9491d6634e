import { wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Frequent family names, in both kinds of characters. */
const SURNAME = wordList(`
  欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 慕容 司徒 南宫 南宮 东方 東方 赵 趙 钱 錢 孙 孫 李 周 吴 吳 郑 鄭 王 冯 馮 陈 陳 褚 卫 衛 蒋 蔣 沈 韩 韓 杨 楊 朱
  秦 许 許 何 吕 呂 张 張 孔 曹 严 嚴 华 金 魏 陶 姜 戚 谢 謝 邹 鄒 喻 柏 苏 蘇 潘 葛 范 彭 郎 鲁 魯 韦 韋 马 馬 苗 方 俞 任 袁 柳 唐 罗 羅 薛 雷 贺 賀
  倪 汤 湯 殷 毕 畢 郝 邬 安 常 乐 于 傅 齐 齊 康 伍 余 顾 顧 孟 黄 黃 穆 萧 蕭 尹 姚 邵 汪 祁 毛 米 贝 戴 谈 宋 庞 熊 纪 紀 舒 屈 项 項 祝 董 梁 杜
  阮 蓝 藍 闵 季 贾 賈 路 江 童 颜 顏 郭 梅 盛 林 钟 鍾 徐 邱 骆 駱 高 夏 蔡 田 樊 胡 凌 霍 虞 万 萬 卢 盧 莫 房 解 丁 邓 鄧 洪 包 左 石 崔 吉 龚 龔 程
  邢 裴 陆 陸 荣 翁 荀 甄 段 焦 侯 宁 寧 武 刘 劉 景 龙 龍 叶 葉 黎 白 蒲 池 乔 喬 温 溫 庄 莊 晏 柴 阎 閻 连 連 习 古 易 廖 曾 关 關 游 楚 谷 岑 简 容 谭 譚`).join(
  '|',
);
/** A letter that a name may have: none with which a verb, an adverb or a particle begins. */
const LETTER = String.raw`(?!小[声聲心])(?![的了着著过過是在有和与與也都就还還又才不没沒把被给給对對从從向到说說道问問答喊叫笑看想听聽走站坐拿放抬低摇搖点點转轉回伸推拉替弯彎举舉捡撿接递遞皱皺叹嘆立忽突连連赶趕慢轻輕默终終咬眨翻端穿脱脫换換打开開关關那这這他她我你它们們个個么麼吗嗎呢吧啊声聲时時姐孩路正跟朝望盯只已很太更最先再便却卻仍会會能要敢别別为為因所以家人])\p{Script=Han}`;

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
  grammar: {
    unspaced: {
      speech: wordList(
        '说 說 道 问 問 答 喊 叫 嘟囔 嘀咕 开口 開口 回了一句 嚷 吼 骂 罵 劝 勸 笑了 叹了?口?气 嘆了?口?氣 低语 追问 反问 接话 附和 嚷嚷 抱怨 解释 解釋 提醒 命令 补充 補充',
      ),
      thought: wordList('想道 心想 心道 暗想 暗道'),
      otherBefore: wordList('把 被 对 對 向 跟 和 与 與 给 給 看 替 朝 望着 看着 盯着 了 问 叫 拉着'),
      pronouns: {
        he: ['他'],
        she: ['她'],
        they: wordList('他们 她们 他們 她們'),
        i: wordList('我'),
      },
      persons: wordList(`
        掌柜的? 掌櫃的? 店?小二 房东太太 房东 房東 老板娘? 老闆娘? 姑娘 船夫 车夫 司机 司機 医生 醫生 护士 護士 警察 队长 隊長 将军 將軍 师父 師父 师兄
        师姐 师弟 师妹 师尊 掌门 皇帝 皇上 皇后 太子 公主 王爷 丫鬟 管家 侍卫 侍衛 妈妈 爸爸 母亲 母親 父亲 父親 哥哥 姐姐 弟弟 妹妹
        奶奶 爷爷 爺爺 外婆 外公 老师 老師 经理 經理 店员 店員 服务员 服務員 邮差 郵差 道士 和尚 书生 書生`),
      describing: {
        he: wordList('那?男人 那?男孩 那?少年 那?老头 那?老人 那?汉子'),
        she: wordList('那?女人 那?女孩 那?少女 那?老太太 那?妇人'),
      },
      names: [
        `(?:${SURNAME})(?:队长|队|隊長|隊|总|總|老师|老師|医生|醫生|先生|小姐|太太|警官|老板|教授|师傅|師傅|公子|姑娘|大人|大夫|哥|姐|叔|姨|爷|婆)`,
        `(?:${SURNAME})${LETTER}(?:${LETTER}(?![了着著过過起出下上]))?`,
        `[小老阿]${LETTER}`,
        // Whoever a tag names: `”保安喊道`.
        `(?<=^[，,]?)(?:${LETTER}){2,3}?(?=[^，。！？]{0,4}[说說问問喊道答])`,
        // Who is called by what they do: 店主, 厨师, 船员.
        String.raw`(?<=^[，,]?|[，。！？：；、])\p{Script=Han}{1,2}[主师師员員长長匠夫婆客官兵]`,
      ],
    },
  },
} as const satisfies Locale;
