import { wordList } from '../text/wordList.js';

const HE = wordList(`
  actor baron bloke boy boyfriend bridegroom brother bull businessman butler chairman chap clergyman coachman cowboy
  curate dad daddy dude duke earl emperor father fellow fireman fisherman footman foreman friar gentleman godfather
  grandfather grandpa grandson groom guy host huntsman husband king knight lad landlord lord man manservant merman
  milkman mister monk monsieur nephew nobleman papa policeman postman priest prince rector salesman schoolboy sir
  son sorcerer squire stallion stepfather uncle valet vicar waiter watchman widower wizard yeoman`);
const SHE = wordList(`
  actress aunt auntie ballerina bride businesswoman chambermaid charwoman countess cow dame damsel daughter duchess
  empress gal gentlewoman girl girlfriend godmother governess granddaughter grandma grandmother granny heroine
  hostess housekeeper housemaid lady landlady lass madam maid mama mamma mare matron mermaid milkmaid missus
  mistress mom mommy mother mum niece nun nurse policewoman priestess princess queen schoolgirl seamstress sister
  sorceress stepmother waitress widow wife witch woman`);
const ANY = wordList(`
  admiral adult agent alien ambassador android angel announcer apprentice archer artist assassin assistant attorney
  author baby babysitter bailiff baker bandit bard barkeep barman bartender bear beast beggar bird bishop blacksmith
  blond blonde boatman boss bosun brunette butcher caller captain captive caretaker carpenter cashier cat centaur
  chairperson chef chief child cleric clerk client coach cobbler colleague colonel colt commander companion computer
  constable cook coroner corporal councillor counsellor counselor cousin creature crow customer cyborg demon
  detective devil director dispatcher doctor dog donkey dragon dragoness driver drone druid dwarf editor elder elf
  enemy engineer fairy farmer ferryman figure filly foal foreigner foreman fox friend frog fugitive gamekeeper
  gardener general ghost giant goblin golem governor grandparent griffin groundskeeper guard guardsman guest healer
  helmsman herald hermit hero hologram horse hunter hunter innkeeper inspector intruder invalid janitor journalist
  judge kid killer landowner lawyer leader librarian lieutenant lieutenant lion machine mage magistrate major
  manager master mate mayor mechanic medic mercenary merchant messenger miller minister minotaur monster mouse
  murderer musician nanny narrator native navigator neighbor neighbour newcomer officer ogre operator opponent orc
  orphan other owl paladin parent partner passenger patient peddler pegasus person philosopher pilot pirate player
  poet pony porter president prisoner private producer professor psychologist pupil quartermaster rabbit ranger rat
  raven receptionist redhead referee reporter rival robber robot rogue roommate sailor scholar scientist seaman
  secretary senator sentry sergeant servant shepherd sheriff ship shopkeeper sibling singer slave smith snake
  soldier sorcerer speaker spirit spy stallion steward stewardess stranger student surgeon swordsman tailor teacher
  technician teen teenager tenant therapist thief trader traveler traveller troll turtle twin umpire unicorn vampire
  vampire villain visitor voice warlock warrior werewolf werewolf wolf writer youngster youth`);
const GROUP = wordList(`
  audience band boys brothers children class couple crew crowd everybody everyone five four friends gang gentlemen
  girls group guards kids ladies men mob officers others pair parents people ponies sailors sisters soldiers
  students team three townsfolk trio twins two villagers voices women`);

/** What kind of person a noun names. */
export type PersonNoun = 'he' | 'she' | 'any' | 'group';

const TABLE: ReadonlyMap<string, PersonNoun> = new Map([
  ...ANY.map(word => [word, 'any'] as const),
  ...GROUP.map(word => [word, 'group'] as const),
  ...HE.map(word => [word, 'he'] as const),
  ...SHE.map(word => [word, 'she'] as const),
]);

/**
 * What the noun (in lower case) says of whom it names: usual pronoun, `any`, or several persons. Undefined: it names no
 * person.
 */
export const personNoun = (word: string): PersonNoun | undefined =>
  TABLE.get(word.endsWith('-in-law') ? word.slice(0, -7) : word);

/** Whether a noun names several persons: `twins`, `guards`, `sentries`, `guardsmen`. */
export const isSeveral = (noun: string): boolean =>
  TABLE.get(noun) === 'group' ||
  (!TABLE.has(noun) &&
    /(?:s|men)$/.test(noun) &&
    [noun.replace(/s$/, ''), noun.replace(/ies$/, 'y'), noun.replace(/men$/, 'man')].some(one => TABLE.has(one)));

const VAGUE: ReadonlySet<string> = new Set(
  wordList(`
    adult bloke blond blonde boy boys brunette chap child companion creature dude elder fellow female figure friend
    gal gentleman girl girls guy kid lad lady lass male man men newcomer one other others partner person redhead
    teen teenager woman women youngster youth`),
);

const ANIMALS: ReadonlySet<string> = new Set(
  wordList(`
    bear bird bull cat colt cow crow dog donkey filly foal fox frog horse lion mare mouse owl rabbit rat raven snake
    stallion turtle wolf`),
);

/** Whether a noun names an animal, which speaks in some stories. */
export const isAnimal = (noun: string): boolean => ANIMALS.has(noun);

/** The noun of a phrase, in lower case: `man` in `the old man in the red coat`. */
export const headNounOf = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/ (?:in|with|on|at|from|behind|by|of) the .*$/, '')
    .replace(/-in-law$/, '')
    .split(/[\s-]/)
    .at(-1)!;

/** Whether a phrase is somebody's voice (`her voice`): nobody of that name. */
export const isOwnVoice = (phrase: string): boolean => /^(?:his|her|their|my|our) (?:\S+ )?voices?$/i.test(phrase);

/** Whether a noun phrase tells whose person it is, by a name or noun: `Mara's mother`, `the captain's wife`. */
export const isOwned = (phrase: string): boolean => /['’]s? \p{L}/u.test(phrase);

/**
 * Whether a noun phrase only describes, so that it may stand for anybody who has a name: `the older man`. Roles (`the
 * doctor`) do not.
 */
export const isVague = (phrase: string): boolean =>
  !isOwned(phrase) && VAGUE.has(phrase.toLowerCase().split(/[\s-]/).at(-1)!);

/**
 * Words that name a relative or an office and stand for a name when capitalised: `Mother`, `Doctor`, `Captain`. Lower
 * case.
 */
export const TITLE_NAMES: ReadonlySet<string> = new Set(
  wordList(`
    admiral aunt auntie baron bishop boss captain chief colonel commander countess dad daddy detective doctor
    duchess duke earl emperor empress father general governor grandma grandpa granny inspector king lady lieutenant
    lord ma madam madame mama mamma master mayor mistress mom mommy mother mum nurse pa papa president prince
    princess professor queen reverend sergeant sheriff sir uncle vicar`),
);
