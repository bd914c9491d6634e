import { withEndings, wordList } from '../../text/wordList.js';
import type { Locale } from './locale.js';

/** Portuguese, of Portugal and Brazil. */
export const pt = {
  id: 'pt',
  conventions: [
    { id: 'pt', name: 'Portuguese', dashDialogue: true, speechMarks: ['“”', '«»'], nestedMarks: ['‘’', '“”'] },
  ],
  frequentWords: wordList(`
    o os uma um que de com não para mas ele ela da dos das na em seu sua ao mais foi isso você tinha estava era
    disse se eu`),
  ownLetters: /[ãõ]/,
  heading: {
    chapter: wordList('capítulo capitulo'),
    part: wordList('parte livro tomo acto ato'),
    episode: ['episódio'],
    wide: wordList('parte livro acto ato'),
    short: ['cap'],
    afterNumber: ['capítulo'],
    named: wordList('prólogo epílogo interlúdio'),
  },
  numbers: wordList(`
    um dois três quatro sete oito nove dez onze doze treze quatorze quinze dezesseis dezasseis dezessete dezoito
    dezenove vinte primeiro primeira terceiro terceira quarto quinto sétimo oitavo nono`),
  times: {
    amount: wordList(`
      um uma dois duas três quatro cinco seis sete oito nove dez doze vinte alguns algumas vários várias`),
    unit: wordList('segundos? minutos? horas? dias? noites? semanas? m[êe]s(?:es)? anos?'),
    behind: wordList('depois, mais tarde, antes, atrás'),
    phrase: wordList(`
      no dia seguinte, na (?:manhã|noite|tarde) seguinte, naquela (?:mesma )?(?:noite|tarde|manhã), enquanto isso,
      mais tarde`),
  },
  labels: {
    note: wordList('Notas? (?:da autora|do autor), N/A'),
    summary: ['Resumo'],
    facts: wordList('Título Autora? Gênero'),
  },
  articles: wordList('os um uma'),
  tags: {
    verbs: wordList('disse perguntou respondeu gritou sussurrou'),
    pronouns: wordList('ele ela'),
    articles: wordList('o a os um uma'),
  },
  dashes: {
    verbs: wordList(`
      disse diz fez perguntou respondeu gritou sussurrou murmurou exclamou acrescentou completou falou repetiu`),
    pastEndings: wordList('[ei]u ou'),
    notPast: wordList('meu seu teu'),
  },
  grammar: {
    spaced: {
      speech: [
        withEndings(
          `
          pergunt grit sussurr murmur exclam acrescent complet fal avis confirm resmung arrisc expliqu
          explic protest concord retruc replic cochich orden balbuci gaguej cont declar remat coment suspir
          confess afirm neg assegur observ anunci continu brinc solt atalh berr rosn implor suplic convid
          indag`,
          'ou ei a ava aram',
        ),
        withEndings(
          `
          respond interromp`,
          'eu i e ia',
        ),
        withEndings(
          `
          repet suger`,
          'iu i e',
        ),
        ...wordList(`
          leu li lê diss(?:e|eram|era) diz(?:em|ia)? fez faz quis quer resmunguei arrisquei expliqu retruquei
          repliquei corrigi(?:u)? admiti(?:u)? admite insisti(?:u)? insiste prometeu promete pediu pedi pede
          neguei garanti(?:u)? garante prossegui(?:u)? propôs propõe brinquei ri(?:u)? gemeu chamou chamei
          chama ofereceu quest(?:ionou|ionei) indaguei`),
      ],
      thought: wordList('pens(?:ou|ei|a|ava)'),
      verbs: wordList('[ei]u ou ava ia aram eram iram inha'),
      dropsSubject: true,
      verbForms: { i: wordList('...+ei, ...+[dtrgm]i') },
      subjects: { he: ['ele'], she: ['ela'], they: wordList('eles elas'), i: ['eu'] },
      objects: { i: wordList('me mim comigo meu minha meus minhas') },
      clitics: wordList('me te se lhe lhes o a os as nos não já ainda quase logo tinha havia'),
      prepositions: wordList(`
        a à ao aos às de do da dos das em no na nos nas num numa com sem por pelo pela para sobre sob até entre contra
        desde como pra pro`),
      conjunctions: wordList('e ou mas que quando se enquanto porque pois onde quem nem embora'),
      determiners: wordList(`
        o a os as um uma meu minha teu tua seu sua este esta esse essa aquele aquela nosso nossa`),
      objectDeterminers: wordList('ao à do da no na pelo pela num numa'),
      gendered: { he: wordList('um este esse aquele'), she: wordList('uma esta essa aquela') },
      indefinite: wordList('um uma'),
      definite: { he: 'o', she: 'a' },
      adjectives: wordList('velho velha jovem pequeno pequena grande pobre outro outra bom boa primeiro primeira'),
      persons: {
        he: wordList(`
          carteiro garçom empregado tenente capitão sargento soldado guarda polícia comissário inspetor inspector médico doutor
          enfermeiro professor mestre diretor director chefe rei príncipe cavaleiro marinheiro pescador vizinho porteiro padeiro
          cozinheiro taxista motorista padre pai irmão filho tio primo avô marido namorado juiz advogado estranho desconhecido
          forasteiro mendigo ladrão mago bruxo mercador prefeito piloto mensageiro criado mordomo barqueiro síndico faroleiro
          encenador delegado livreiro`),
        she: wordList(`
          carteira garçonete empregada capitã doutora enfermeira professora mestra diretora directora chefe rainha princesa
          vizinha porteira padeira cozinheira mãe irmã filha tia prima avó esposa namorada juíza advogada estranha
          desconhecida mendiga ladra bruxa prefeita mensageira criada voz encenadora delegada bibliotecária secretária`),
      },
      describing: {
        he: wordList('homem rapaz garoto menino moço velho velhote senhor tipo cara loiro moreno'),
        she: wordList('mulher rapariga garota menina moça velha velhota senhora loira morena'),
      },
      titles: {
        he: wordList('senhor sr seu dom padre frei tio'),
        she: wordList('senhora sra dona d tia soror'),
        any: wordList(
          'doutor dr doutora dra capitão tenente sargento comissário inspetor professor professora coronel general',
        ),
      },
      particles: wordList('de da do dos das'),
      given: [
        ['he', wordList('josé jorge luís andré joão manuel zé lucas tomás josué')],
        [
          'she',
          wordList(
            '.*a, carmen, inês, isabel, raquel, beatriz, lurdes, dolores, mercedes, luz, íris, alice, irene, solange',
          ),
        ],
        ['he', wordList('.*(?:o|ão|im|om|el|ro|or|ui|que|rd|son|ton)')],
      ],
      openers: wordList(`
        sim não já bem bom ah oh eh ai olá oi adeus obrigado obrigada tu você vocês nós quê quem como quando quanto
        onde qual nada ninguém alguém algo tudo todo todos toda todas aqui aí ali lá cá agora depois antes então também
        sempre nunca jamais talvez tão muito muita mais menos só ainda dentro fora acima abaixo hoje ontem amanhã dois
        duas três quatro cinco dez outro outra desculpa claro pois é era foi isso isto aquilo deve juro exatamente
        exactamente lá quase`),
    },
  },
} as const satisfies Locale;
