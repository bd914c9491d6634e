import { reads } from './page.js';

describe('French', () => {
  reads('in the classic way: guillemets round the whole exchange, a dash for each turn', {
    language: 'fr',
    text: `Chapitre 3 : Le quai

Le bateau n’était pas rentré. Claire regardait la mer depuis le matin.

⟦«°Tu crois qu’il viendra°?⟧ demanda Marc.

⟦— Il a promis,⟧ répondit-elle sans se retourner.

⟦— Il promet toujours.°»⟧

Elle haussa les épaules. ⟦«°Toujours,⟧ dit-elle, ⟦c’est un mot trop grand.°»⟧ Marc ne répondit pas.

* * *

⟦«°Bonsoir,⟧ dit une voix derrière eux. ⟦Je cherche la gardienne. On m’a dit°: ⸢“Demande la maison bleue.”⸣°»⟧

Claire posa la lampe. ⟦«°C’est moi°»⟧, murmura-t-elle.

⟦«°D’abord, il y a eu la tempête.⟭

⟬«°Ensuite, plus rien°»⟧, dit l’inconnu.

⟦«°Mais je…°»⟧ Elle se tut. Sur le mur, on lisait ⟨«°Défense d’entrer°»⟩ en lettres rouges.

Note de l’auteure : merci d’avoir lu !`,
    outline: `
      heading Chapitre 3 : Le quai
      scene (start) Le bateau n’était pas rentré. Claire regardait la…
      scene (break) « Bonsoir, dit une voix derrière eux. Je…
      note Note de l’auteure : merci d’avoir lu !`,
    counts: [94, 104],
  });

  reads('with guillemets and dashes by turns, and no spaces inside', {
    language: 'fr',
    text: `⟦«Bonjour»⟧, dit Lise. ⟦«Vous êtes en retard.»⟧

⟦— Pardon, madame.⟧

⟦«Ce n’est rien.»⟧

⟦— Vraiment?⟧

⟦«Mais oui»⟧, dit-elle, et elle ferma la porte. ⟦«Asseyez-vous.»⟧

⟦— Merci,⟧ répondit Paul. ⟦C’est que le train…⟧

⟦«Je sais.»⟧`,
    outline: 'scene (start) «Bonjour», dit Lise. «Vous êtes en retard.»',
    counts: [31, 31],
  });

  reads('in the modern way: dashes alone', {
    language: 'fr',
    text: `Chapitre premier

Il pleuvait sur le port. Jeanne entra sans frapper.

⟦— Tu es en retard,⟧ dit-elle. ⟦Encore.⟧

⟦— La route était — comment dire — mouillée.⟧

⟦— Et ton frère°?⟧ demanda Jeanne en fermant la porte. ⟦Où est-il°?⟧

⟦— Je croyais qu’il…⟧ commença-t-il.

⟦— Non. Il a dit ⸢«°demain°»⸣ et il est parti.⟧

***

Le lendemain, la mer était calme. Jeanne pensa à son frère, et à tout ce qu’il n’avait pas dit.

⟦— Allons-y,⟧ fit Paul, ⟦avant la nuit.⟧

⟦— Vous avez raison,⟧ dit M. Carel.`,
    outline: `
      heading Chapitre premier
      scene (start) Il pleuvait sur le port. Jeanne entra sans…
      scene (break) Le lendemain, la mer était calme. Jeanne pensa…`,
    counts: [76, 78],
  });
});

describe('Spanish', () => {
  reads('with rayas', {
    language: 'es',
    text: `Capítulo 4: La marea

El faro llevaba tres días apagado. Inés subió la escalera con la lámpara en la mano.

⟦—Hola⟧ —dijo Tomás—. ⟦¿Vienes?⟧

⟦—Todavía no.⟧ —Inés dejó la lámpara en el suelo—. ⟦Falta el aceite.⟧

⟦—Nadie te ha pedido...⟧

⟦—Nadie me pide nunca nada⟧ —lo interrumpió ella—, ⟦y ese es el problema. Mi madre decía: ⸢«Quien espera, se moja»⸣.⟧

⟦—Primero fue el viento. Luego se apagó la luz y nos quedamos solos.⟧

⟬»Después vino el silencio⟧ —añadió Tomás—. ⟦Y ya no se oyó más.⟧

⦅«Está mintiendo»⦆, pensó Inés. En la puerta había un cartel que decía: ⟦«No pasar»⟧.

***

Al día siguiente el mar estaba quieto.

⟦—¿Y ahora?⟧ —preguntó él.

⟦—¡Ahora, a remar!⟧

Continuará…`,
    outline: `
      heading Capítulo 4: La marea
      scene (start) El faro llevaba tres días apagado. Inés subió…
      scene (break) Al día siguiente el mar estaba quieto.
      ending Continuará…`,
    counts: [109, 114],
  });

  reads('with hyphens for rayas, as typed in a hurry', {
    language: 'es',
    text: `La casa estaba vacía y el viento entraba por las ventanas.

⟦-Hola⟧ -dijo Ana-. ⟦¿Hay alguien?⟧

⟦- Aquí no vive nadie⟧ - respondió una voz.

⟦-Pues alguien habla⟧ -dijo Ana, y entró en la casa con el farol encendido-. ⟦Sal de ahí.⟧`,
    outline: 'scene (start) La casa estaba vacía y el viento entraba…',
    counts: [40, 40],
  });
});

describe('Portuguese', () => {
  reads('with dashes between blanks', {
    language: 'pt',
    text: `Capítulo Dois

A ponte tinha caído durante a noite. Ninguém sabia como atravessar o rio.

⟦— Olá⟧ — disse ele. — ⟦Tudo bem?⟧

⟦— Não.⟧ — Ela sentou-se na pedra. — ⟦O barco foi embora.⟧

⟦— O barco — aquele azul, do teu pai — não era nosso.⟧

⟦— Era meu⟧ — sussurrou Lia, sem olhar para ele. — ⟦Ele disse: ⸢“É teu.”⸣ E depois…⟧

⟦— Depois o quê?⟧

Ela pensou: ⟦“Não vou chorar.”⟧ Mas a voz falhou.

* * *

Na manhã seguinte, você não diria que tinha chovido.

⟦— Vamos a pé,⟧ disse Davi. ⟦São só três horas.⟧`,
    outline: `
      heading Capítulo Dois
      scene (start) A ponte tinha caído durante a noite. Ninguém…
      scene (break) Na manhã seguinte, você não diria que tinha…`,
    counts: [81, 83],
  });

  reads('with marks', {
    language: 'pt',
    text: `⟦“Olá”⟧, disse Lia. ⟦“Você não devia estar aqui.”⟧

⟦“Eu sei”⟧, disse ele, mas não foi embora. ⟦“A minha mãe dizia ⸢‘quem espera se molha’⸣, e ela tinha razão.”⟧`,
    outline: 'scene (start) “Olá”, disse Lia. “Você não devia estar aqui.”',
    counts: [28, 28],
  });
});

describe('Italian', () => {
  reads('with guillemets', {
    language: 'it',
    text: `Capitolo 2

La nave era ferma da una settimana. Nessuno della città si era avvicinato al molo.

⟦«Ciao»⟧, disse Anna. ⟦«Non sei ancora partito?»⟧

⟦«No»⟧. Lui scosse la testa. ⟦«Il comandante ha detto: ⸢“Si aspetta.”⸣ E io aspetto.»⟧

⟦«Aspetti, aspetti...»⟧

⟦«Anna, per favore, non—»⟧

⟦«Non cosa?»⟧ lo interruppe lei. Sul muro c’era scritto ⟨«Vietato fumare»⟩ con la vernice bianca.

***

Il giorno dopo pioveva. Era la prima volta che Anna non lo trovava al molo.

⟦«È andato via»⟧ disse il vecchio. ⟦«Con la marea.»⟧`,
    outline: `
      heading Capitolo 2
      scene (start) La nave era ferma da una settimana. Nessuno…
      scene (break) Il giorno dopo pioveva. Era la prima volta…`,
    counts: [81, 83],
  });

  reads('with dashes', {
    language: 'it',
    text: `Il mercato era chiuso e la pioggia non smetteva.

⟦– Ciao⟧ – disse Anna. – ⟦Come stai?⟧

⟦– Bene,⟧ – rispose lui, – ⟦ma non so dove andare.⟧

⟦– Vieni con me⟧ – gli sussurrò lei.

⟦– La mia casa – quella vecchia, sul lago – è lontana.⟧`,
    outline: 'scene (start) Il mercato era chiuso e la pioggia non…',
    counts: [37, 37],
  });
});
