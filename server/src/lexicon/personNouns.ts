const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const HE = list(`
  man boy gentleman father dad daddy papa brother son uncle nephew husband grandfather grandpa king prince lord duke earl baron fellow guy lad chap waiter policeman fireman
  fisherman postman milkman salesman clergyman coachman footman butler monk priest wizard sorcerer bridegroom groom widower landlord host schoolboy bloke dude mister sir stallion bull
  stepfather godfather grandson businessman nobleman squire knight monsieur yeoman huntsman watchman foreman chairman boyfriend manservant valet friar emperor vicar curate rector actor merman cowboy`);
const SHE = list(`
  woman girl lady mother mom mum mommy mama mamma sister daughter aunt auntie niece wife grandmother grandma granny queen princess duchess countess maid nurse waitress policewoman
  actress hostess landlady housekeeper governess witch sorceress bride widow mistress nun schoolgirl lass madam mare cow stepmother godmother granddaughter businesswoman
  chambermaid housemaid charwoman gentlewoman matron girlfriend empress heroine ballerina seamstress milkmaid damsel dame priestess mermaid gal missus`);
const ANY = list(`
  person child kid baby teenager teen adult youth youngster stranger friend doctor teacher student pupil captain commander lieutenant sergeant colonel general major soldier officer guard guardsman sentry
  driver pilot cook chef barman bartender barkeep innkeeper shopkeeper clerk cashier lawyer attorney judge magistrate inspector detective constable sheriff agent spy thief bandit robber murderer killer prisoner servant
  slave master boss chief leader secretary assistant receptionist librarian professor scientist engineer mechanic technician medic surgeon patient visitor guest customer client traveller traveler passenger
  sailor seaman mate bosun quartermaster helmsman navigator pirate captive hunter farmer shepherd miller smith blacksmith baker butcher tailor cobbler carpenter merchant trader peddler beggar hermit healer mage warlock elf dwarf orc goblin troll giant ogre dragon
  robot android machine computer ship demon devil angel ghost spirit creature monster beast alien vampire werewolf werewolf fairy pony unicorn pegasus dragoness cat dog wolf fox lion bear bird owl raven crow
  horse donkey rabbit mouse rat snake turtle frog voice speaker narrator announcer operator dispatcher caller messenger herald poet writer author editor reporter journalist artist singer musician player
  boatman ferryman sorcerer apprentice scholar elder mayor governor minister senator president ambassador councillor counsellor counselor therapist psychologist nanny babysitter neighbor neighbour roommate colleague partner
  companion rival enemy opponent hero villain warrior archer swordsman mercenary assassin rogue bard cleric paladin druid ranger blond blonde brunette redhead other figure newcomer intruder fugitive
  lieutenant corporal private admiral bishop philosopher cousin twin sibling parent grandparent stallion foal filly colt griffin minotaur centaur golem hologram cyborg drone steward stewardess porter
  janitor bailiff coroner gardener gamekeeper groundskeeper caretaker landowner tenant hunter vampire invalid orphan native foreigner chairperson foreman manager director producer coach referee umpire`);
const GROUP = list(`
  men boys gentlemen women girls ladies children kids people crowd soldiers guards officers students others two three four five twins friends brothers sisters parents villagers sailors
  ponies townsfolk audience class team crew gang group band mob everyone everybody voices pair couple trio`);

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
  list(`
  man woman boy girl lady gentleman child kid person other others fellow guy lad lass figure newcomer creature blond blonde brunette redhead teen teenager youth youngster men women boys girls
  friend companion partner dude bloke chap gal female male elder adult one`),
);

const ANIMALS: ReadonlySet<string> = new Set(
  list(
    'stallion bull mare cow cat dog wolf fox lion bear bird owl raven crow horse donkey rabbit mouse rat snake turtle frog foal filly colt',
  ),
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
  list(`
  mother father mom mum dad daddy mommy mama mamma papa pa ma grandma grandpa granny auntie aunt uncle doctor captain professor colonel general sergeant lieutenant commander admiral inspector detective
  reverend vicar bishop king queen prince princess lord lady duke duchess earl countess baron sir madam madame chief boss sheriff nurse emperor empress master mistress president governor mayor`),
);
