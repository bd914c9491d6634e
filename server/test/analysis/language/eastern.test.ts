import { reads } from './page.js';

describe('Japanese', () => {
  reads('with corner brackets', {
    language: 'ja',
    text: `第三章＿港

＿船はまだ戻らない。澪は朝から海を見ていた。
⟦「来ると思う？」⟧
＿健が聞いた。
⟦「約束したもの」⟧と澪は答えた。⟦「でも、父は⸢『待つな』⸣と言った」⟧
⟦「それは……」⟧
＿彼は黙った。壁には⟨「立入禁止」⟩の札がある。⟨「自由」⟩という言葉は、もう誰も使わない。
⟦「まず嵐が来た。⟭
＿⟬それから、何も」⟧
＿健は⟦「行こう」⟧と言って、灯りを消した。

＿＿＿◇＿◇＿◇

＿次の日、海は静かだった。
⟦「おはよう」⟧

エピローグ

＿灯台は二度と消えなかった。`,
    outline: `
      heading 第三章 港
      scene (start) 船はまだ戻らない。澪は朝から海を見ていた。
      scene (break) 次の日、海は静かだった。
      heading エピローグ
      scene (start) 灯台は二度と消えなかった。`,
    counts: [141, 150],
  });
});

describe('Chinese', () => {
  reads('with curly marks and a colon before speech', {
    language: 'zh',
    text: `第一章 码头

船还没有回来。林晚从早上起就看着海。

陈默问她：⟦“你觉得他会来吗？”⟧

⟦“他答应过。”⟧她没有回头。⟦“可是父亲说过：⸢‘别等了。’⸣”⟧

他说⟦“走吧。”⟧便熄了灯。

⟦“可是我——”⟧

⟦“别说了！”⟧陈默打断她，⟦“我都知道。”⟧

墙上写着⟨“禁止入内”⟩四个红字。⟨“自由”⟩这个词，再也没有人用了。

⟦“先是来了风暴。⟭

⟬“后来，什么都没有了。”⟧他低声说。

***

第二天，海面很平静。

番外

灯塔再也没有熄灭。`,
    outline: `
      heading 第一章 码头
      scene (start) 船还没有回来。林晚从早上起就看着海。
      scene (break) 第二天，海面很平静。
      heading 番外
      scene (start) 灯塔再也没有熄灭。`,
    counts: [126, 133],
  });

  reads('with straight marks, which look the same on both sides', {
    language: 'zh',
    text: `他说：⟦"走吧。"⟧她点头。⟦"好。"⟧

⟦"等等！"⟧陈默喊道，⟦"船还在。"⟧`,
    outline: 'scene (start) 他说："走吧。"她点头。"好。"',
    counts: [17, 17],
  });

  reads('with corner brackets', {
    language: 'zh',
    text: `第三話

船還沒有回來。林晚從早上起就看著海。

⟦「你覺得他會來嗎？」⟧陳默問。

她說：⟦「他答應過。父親說⸢『別等了』⸣，可是我不信。」⟧

牆上寫著⟨「禁止入內」⟩的紅字。`,
    outline: `
      heading 第三話
      scene (start) 船還沒有回來。林晚從早上起就看著海。`,
    counts: [54, 57],
  });
});
