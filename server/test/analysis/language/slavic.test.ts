import { reads } from './page.js';

describe('Polish', () => {
  reads('with dashes, and marks for thoughts', {
    language: 'pl',
    text: `Rozdział 3

Latarnia nie paliła się od trzech dni. Ola weszła na górę z lampą w ręce.

⟦— Cześć⟧ — powiedziała. — ⟦Jest tu kto?⟧

⟦— Jestem.⟧ — Marek wstał z podłogi. — ⟦Nie świeć mi w oczy.⟧

⟦— Mój brat — ten starszy — już tu był⟧ — mruknęła Ola.

⟦— Mówią na to miejsce ⸢„Domek”⸣ i nikt tu nie przychodzi.⟧

⟦— Ale ja…⟧ — zaczął.

⟦— Wiem⟧ — przerwała mu Ola. — ⟦Nie mów nic.⟧

⦅„On kłamie”⦆, pomyślała. Na drzwiach wisiała tabliczka ⟨„Wstęp wzbroniony”⟩ i nic więcej.

***

Następnego ranka morze było już spokojne.

⟦– No i co teraz?⟧ – zapytał Marek.

⟦– Płyniemy.⟧`,
    outline: `
      heading Rozdział 3
      scene (start) Latarnia nie paliła się od trzech dni. Ola…
      scene (break) Następnego ranka morze było już spokojne.`,
    counts: [84, 86],
  });
});

describe('Russian', () => {
  reads('with dashes, and guillemets for thoughts', {
    language: 'ru',
    text: `Глава третья

Маяк не горел уже три дня. Вера поднялась наверх с лампой в руке.

⟦— Привет,⟧ — сказала она. — ⟦Ты здесь?⟧

⟦— Здесь.⟧ — Он встал с пола. — ⟦Не свети в глаза.⟧

⟦— Это — мой дом, а не твой,⟧ — ответила Вера.

⟦— Твой брат говорил: ⸢«Никто не придёт»⸣, и вот ты пришла!⟧

⟦— Но я...⟧

⟦— Не надо,⟧ — перебил он, — ⟦я и так всё знаю.⟧

⦅«Он врёт»⦆, — подумала Вера. На двери висела табличка ⟨«Посторонним вход воспрещён»⟩ и больше ничего.

***

Утром море было спокойным. Он сказал: ⟦«Пора»⟧, и они пошли к лодке.

⟦— А где вёсла?⟧ — спросила Вера.

⟦— Там же, где и вчера.⟧

Эпилог

Больше маяк не гас.`,
    outline: `
      heading Глава третья
      scene (start) Маяк не горел уже три дня. Вера поднялась…
      scene (break) Утром море было спокойным. Он сказал: «Пора», и…
      heading Эпилог
      scene (start) Больше маяк не гас.`,
    counts: [96, 99],
  });
});
