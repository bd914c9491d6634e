import { strictEqual } from 'node:assert';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/**
 * The text with ⟦speech⟧ and ⟨held-up words⟩ drawn in; the dashes of these are dialogue (three turns stand before it).
 */
const turn = (expected: string): void => {
  it(expected, () => {
    const text = expected.replace(/[⟦⟧⟨⟩]/g, '');
    const { blocks } = Manuscript.of(`${'— Tak.\n\n'.repeat(4)}${text}`);
    const block = blocks.at(-1)!;
    const drawn =
      block.kind !== 'prose'
        ? block.text
        : block.inlines
            .map(({ kind, from, to }) => {
              const part = block.text.slice(from, to);
              return kind === 'speech' ? `⟦${part}⟧` : kind === 'quoted' ? `⟨${part}⟩` : part;
            })
            .join('');
    strictEqual(drawn, expected);
  });
};

describe('a turn of dash dialogue', () => {
  describe('with an English tag, behind which it may go on at a comma', () => {
    for (const dash of ['--', '—', '― ']) {
      turn(`⟦${dash}Well,⟧ he said, ⟦we eat at six.⟧`);
      turn(`⟦${dash}Well,⟧ said Nan to the pot, ⟦we eat at six.⟧`);
    }
    turn('⟦--Bread,⟧ said Rory, ⟦is what I want, and soup,⟧ she said, ⟦is not.⟧');
    turn('⟦--No!⟧ cried Nan, ⟦the soup is gone!⟧');
    turn('⟦--No,⟧ said Nan quietly. ⟦Not tonight.⟧');
    turn('⟦—Well,⟧ she said. And then: ⟦There is bread.⟧');
    turn('⟦--Well,⟧ he said, with his hand on the door, ⟦there is bread.⟧');
  });
  describe('with an English tag, behind whose comma the narrator goes on', () => {
    turn('⟦--Well,⟧ he said, turning the cup over.');
    turn('⟦--Well,⟧ he said, and drank.');
    turn('⟦--No,⟧ she said, her eyes down.');
    turn('⟦--No,⟧ said Nan, quietly, ⟦not tonight.⟧');
    turn('⟦--Nobody asked him, Nan, and he knows it.⟧');
  });
  describe('with its tag behind a second dash', () => {
    turn('⟦—Hola⟧ —dijo Ana—. ⟦¿Vienes?⟧');
    turn('⟦—Hola⟧ —dijo Ana—, ⟦¿vienes?⟧');
    turn('⟦—No sé qué⟧ —dudó un momento— ⟦decirte.⟧');
    turn('⟦—Hola⟧—dijo Ana—. ⟦¿Vienes?⟧');
    turn('⟦— Hola⟧ — dijo Ana —. ⟦¿Vienes?⟧');
    turn('⟦—¡Eh!⟧ —gritó él.');
    turn('⟦—¿Qué…?⟧ —Ana se giró—. ⟦No.⟧');
    turn('⟦-Hola⟧ -dijo Ana-. ⟦Un bien-te-veo.⟧');
    turn('⟦– Olá⟧ – disse ele. – ⟦Tudo bem?⟧');
    turn('⟦- Olá⟧ - disse ele. - ⟦Tudo bem?⟧');
    turn('⟦— Vem⟧ — chamou ela baixinho.');
    turn('⟦- Cześć⟧ - powiedziała Ola. - ⟦Co słychać?⟧');
    turn('⟦— Cześć⟧ — cicho mówi Ola. — ⟦Wejdź.⟧');
    turn('⟦— Nikt⟧ — odparła ciemność. — ⟦To tylko ja.⟧');
    turn('⟦— Почему так долго?⟧ — Он смотрел на меня — мокрый, злой — и ждал. — ⟦Идём.⟧');
    turn('⟦— Chodź⟧ — mruknął — ⟦bo zmokniesz.⟧');
    turn('⟦— Да,⟧ — сказал он, — ⟦конечно.⟧');
    turn('⟦— Да⟧ — сказал он. — ⟦Конечно.⟧');
    turn('⟦— Привіт!⟧ — вигукнула Оля. — ⟦Ти тут?⟧');
    turn('⟦— Ciao!⟧ — esclamò. — ⟦Sei tu?⟧');
  });
  describe('with dashes of the speaker', () => {
    turn('⟦— Это — стол, а то — стул.⟧');
    turn('⟦— To — jeśli chcesz wiedzieć — moja łódka.⟧');
    turn('⟦— O mar — meu velho amigo — não volta.⟧');
    turn('⟦— Je… — enfin, presque — j’y étais.⟧'.replace('Je… — enfin', 'Je — enfin'));
    turn('⟦— Pues — como dice mi padre — no lo sé.⟧');
    turn('⟦— Но я —⟧');
    turn('⟦—Pero yo—⟧');
  });
  describe('with its tag behind a comma', () => {
    turn('⟦— Ça va ?⟧ demanda-t-elle. ⟦Tu es sûr ?⟧');
    turn('⟦— Bien,⟧ dit-il, ⟦on y va.⟧');
    turn('⟦— Bien sûr,⟧ lui répondit le vieux. ⟦Et après ?⟧ ajouta-t-il.');
    turn('⟦— Non !⟧ s’écria Mme Roux.');
    turn('⟦— Bien,⟧ dit M. Roux. ⟦Très bien !⟧ ajouta l’enfant.');
    turn('⟦— Olá,⟧ disse a menina. ⟦Entra.⟧');
    turn('⟦— Non,⟧ dis-je. ⟦Jamais !⟧ répondirent-ils.');
    turn('⟦— Oui,⟧ ai-je dit tout bas.');
    turn('⟦— Et lui, vient-il demain ?⟧');
    turn('⟦— Vite, appelle ta mère !⟧');
    turn('⟦— Tu vois,⟧ dit Claire à sa mère, ⟦il ne viendra pas.⟧');
    turn('⟦— Viens,⟧ dit-elle, en ouvrant la porte. ⟦Vite !⟧');
    turn('⟦– Hej,⟧ sa hon. ⟦Hur mår du?⟧');
    turn('⟦– Hei!⟧ huusi Eero. ⟦Tule tänne!⟧');
  });
  describe('with marks in it', () => {
    turn('⟦— Mówią „Domek” na to⟧ — powiedziała.');
    turn('⟦— Nie⟧ — powiedział ten, którego zwali ⟨„Rudym”⟩. — ⟦Idź.⟧');
    turn('⟦—Dijo «ya voy»⟧ —respondió Ana.');
  });
  describe('beside thoughts in marks, which are speech with a tag behind or a colon before', () => {
    const outer = (text: string, expected: boolean): void => {
      it(text, () => {
        const block = Manuscript.of(`${'— Tak.\n\n'.repeat(4)}${text}`).blocks.at(-1)!;
        const mark = block.kind === 'prose' ? block.inlines.find(part => part.kind === 'speech') : undefined;
        strictEqual(mark?.kind === 'speech' && mark.outer, expected);
      });
    };
    outer('«Está mintiendo», pensó Inés.', false);
    outer('«Что это?» — подумал он.', false);
    outer('„On kłamie”, pomyślała.', false);
    outer('«Va-t’en», dit-elle.', true);
    outer('« Va-t’en. »', true);
    outer('Он сказал: «Пора».', true);
  });
});
