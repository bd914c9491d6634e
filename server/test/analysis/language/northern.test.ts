import { reads } from './page.js';

describe('German', () => {
  reads('with low and high marks', {
    language: 'de',
    text: `Kapitel 7: Ebbe

Der Hafen lag still, und das Boot war nicht da. Jonas wartete seit dem Morgen.

⟦„Du bist spät“⟧, sagte Lena. ⟦„Schon wieder.“⟧

⟦„Die Flut war spät“⟧, antwortete er. ⟦„Nicht ich.“⟧

⟦„Der Alte hat gesagt: ⸢‚Ohne mich fährt keiner.‘⸣ Und jetzt ist er weg.“⟧

⟦„Aber ich –“⟧

⟦„Nein!“⟧ Sie schlug die Tür zu. Auf dem Schild stand ⟨„Betreten verboten“⟩ in roter Schrift.

⟦„Zuerst kam der Sturm.⟭

⟬„Dann kam gar nichts mehr“⟧, sagte Jonas leise.

***

Am nächsten Tag, um 9:15 Uhr, war das Meer ruhig. ⟦„Komm“⟧, sagte sie, ⟦„wir gehen.“⟧`,
    outline: `
      heading Kapitel 7: Ebbe
      scene (start) Der Hafen lag still, und das Boot war…
      scene (break) Am nächsten Tag, um 9:15 Uhr, war das…`,
    counts: [87, 91],
  });

  reads('with guillemets that point inward', {
    language: 'de',
    text: `Erstes Kapitel

⟦»Du bist spät«⟧, sagte Lena. ⟦»Schon wieder.«⟧

⟦»Der Alte hat gesagt: ⸢›Ohne mich fährt keiner.‹⸣«⟧ Sie sah auf das Wasser.

⟦»Das ist nicht –«⟧

⟦»Doch!«⟧ Er nahm die Lampe, und sie gingen mit dem Alten auf die Mole. ⟦»Komm«⟧, sagte er, ⟦»und sei still.«⟧

Prolog

Das Boot hatte keinen Namen.`,
    outline: `
      heading Erstes Kapitel
      scene (start) »Du bist spät«, sagte Lena. »Schon wieder.«
      heading Prolog
      scene (start) Das Boot hatte keinen Namen.`,
    counts: [48, 51],
  });
});

describe('Swedish', () => {
  reads('with the same mark on both sides', {
    language: 'sv',
    text: `Kapitel 1

⟦”Vi går”⟧, sade hon. ⟦”Det är sent och jag fryser.”⟧

⟦”Inte än”⟧, svarade Erik. Han hade inte sett båten, och hon visste det.

⟦»Nu«⟧, sade hon.`.replace('⟦»Nu«⟧', '⟦»Nu»⟧'),
    outline: `
      heading Kapitel 1
      scene (start) ”Vi går”, sade hon. ”Det är sent och…`,
    counts: [26, 28],
  });
});

describe('Finnish', () => {
  reads('with dashes', {
    language: 'fi',
    text: `Luku 2

Meri oli tyyni, eikä kukaan ollut vielä hereillä, kun hän tuli rantaan.

⟦– Hei,⟧ sanoi Aino. ⟦Mitä sinä täällä olet tekemässä?⟧

⟦– En mitään,⟧ vastasi Eero.

Mutta se ei ollut totta. Hän oli odottanut jo kauan.

⟦– Niin minäkin olen.⟧`,
    outline: `
      heading Luku 2
      scene (start) Meri oli tyyni, eikä kukaan ollut vielä hereillä…`,
    counts: [37, 39],
  });
});

describe('English', () => {
  reads('with double marks', {
    language: 'en-US',
    text: `Chapter 2

⟦“You came,”⟧ said Wren. ⟦“He told me ⸢‘never again,’⸣ and then he left.”⟧

⟦“I said I would.”⟧ Tam put the lamp down. “Pass” was not a word they used, and the sign read ⟨“No Landing”⟩ in red.`.replace(
      '“Pass”',
      '⟨“Pass”⟩',
    ),
    outline: `
      heading Chapter 2
      scene (start) “You came,” said Wren. “He told me ‘never…`,
    counts: [37, 39],
  });

  reads('with single marks, as in the UK', {
    language: 'en-GB',
    text: `⟦‘You came,’⟧ said Wren. ⟦‘He told me ⸢“never again,”⸣ and then he left.’⟧

⟦‘I said I would.’⟧ Tam put the lamp down on the boys’ table.`,
    outline: 'scene (start) ‘You came,’ said Wren. ‘He told me “never…',
    counts: [26, 26],
  });
});
