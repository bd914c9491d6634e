import { wordList } from '../text/wordList.js';

const HE = wordList(`
  abbot actor baron bloke boy boyfriend boyo bridegroom brigadier brother bull businessman butler cavalier chairman
  chap clergyman coachman cowboy curate dad daddy dandy dude duke earl emperor father fellow fiance fiancé fireman
  fisherman footman foreman friar gentleman godfather godson gramps grandfather grandpa grandson groom guy hermit
  host huntsman husband king knight lad landlord lord lordling man manservant marquess merman milkman mister monk
  monsieur nephew nobleman papa patriarch policeman postman priest prince princeling rector salesman schoolboy
  sheikh sir son sorcerer squire stallion stepbrother stepfather stepson uncle valet vicar waiter watchman widower
  wizard yeoman`);
const SHE = wordList(`
  abbess actress aunt auntie ballerina bride businesswoman chambermaid charwoman contessa countess cow crone dame
  damsel daughter dowager duchess empress fiancee fiancée gal gentlewoman girl girlfriend goddaughter goddess
  godmother governess granddaughter grandma grandmother granny hag heiress heroine hostess housekeeper housemaid
  huntress lady landlady lass laundress madam maid mama mamma mare matriarch matron mermaid milkmaid missus mistress
  mom mommy mother mum murderess nan niece nun nurse ogress policewoman priestess princess prioress queen schoolgirl
  seamstress shepherdess sister songstress sorceress spinster stepdaughter stepmother stepsister stewardess sultana
  temptress tigress viscountess waitress widow wife witch woman`);
const ANY = wordList(`
  accountant acquaintance acrobat addict adjutant admiral adult adviser advisor agent aide alien ambassador analyst
  anarchist android angel announcer apothecary applicant apprentice arbiter archaeologist archer architect archivist
  arsonist artisan artist assassin assistant astronaut astronomer athlete attendant attorney auctioneer auditor
  author baby babysitter bailiff baker bandit banshee barber bard bargee barista baritone barkeep bartender bassist
  bear beast beggar bellhop biker biologist bird bishop blacksmith blond blonde boarder boatswain bodyguard
  bookbinder bookseller boss bosun botanist bouncer bowler boxer brewer brigand broker brunette brute builder
  bureaucrat butcher buyer cabbie caller camper candidate captain captive carer caretaker carpenter carter
  cartographer cashier cat celebrant cellist centaur chairperson champion chaplain charioteer chauffeur chef chemist
  chief child clairvoyant classmate cleaner cleric clerk client clown coach cobbler colleague collector colonel colt
  comedian commander commando commissioner companion composer computer concierge conductor confessor conjurer
  conscript constable consul convict cook cooper coroner corporal corsair councillor counsellor counselor courier
  courtier cousin coward coworker coxswain creature crewmate critic croupier crow cultist curator custodian customer
  cyborg cyclist dancer dealer deckhand defendant deity delegate delinquent demon dentist deputy designer detective
  devil diplomat director dispatcher diver djinn docent docker doctor dog donkey dragon dragoness dragoon drifter
  driver drone drover druid drummer drunkard duellist dwarf economist editor elder elf emissary employee employer
  enemy engineer envoy equerry escort examiner executioner executive exile explorer fairy falconer farmer faun
  fiddler fighter figure filly first-mate florist flutist foal footpad foreigner forester fortune-teller foundling
  fox friend frog fugitive gambler gamekeeper gamer gangster gaoler gardener general genie geologist ghost giant
  gnome goblin god golem gondolier governor graduate grandchild grandparent gravedigger greengrocer griffin grocer
  groundskeeper guard guardian guest guide guitarist gunner gymnast hacker hairdresser handler harpist harvester
  hawker healer heir herald hermit hero hiker historian hitchhiker hobbit hologram homesteader hooligan horse
  housemate hunchback hunter hussar imp impostor informant informer inmate innkeeper inspector instructor
  interpreter interrogator interviewer intruder invalid investigator jailer janitor jester jeweler jeweller jockey
  journalist judge juggler juror kid kidnapper killer laborer labourer lackey lancer landowner lawyer leader
  lecturer legionary librarian lieutenant lifeguard linguist lion lodger logger loner lumberjack machine machinist
  mage magician magistrate major manager mason master mate mathematician mayor mechanic medic mentor mercenary
  merchant messenger metalworker miller miner minister minotaur minstrel missionary moneylender monster mouse mugger
  murderer musician musketeer mutant mystic nanny narrator native navigator neighbor neighbour newcomer newsagent
  nomad notary novice nymph observer occupant officer ogre onlooker operator opponent optician oracle orc organist
  orphan ostler other outlander outlaw overseer owl owner painter paladin palmist panhandler paramedic paratrooper
  parent partner passenger pathologist patient patron pawnbroker peasant peddler pegasus pensioner person
  philosopher photographer physician physicist pianist pickpocket pilgrim pilot pirate plaintiff planter player
  plumber poacher poet poisoner politician pony porter potter preacher prefect premier presenter president prisoner
  private privateer proctor producer professor profiler programmer prompter proprietor prosecutor prospector
  prostitute psychiatrist psychic psychologist publican publisher pupil puppeteer purser quartermaster rabbit raider
  rancher ranger rat raven rebel receptionist recruit redhead referee refugee registrar reporter rescuer researcher
  resident rider rival robber robot rogue roofer roommate rower ruffian runaway saboteur saddler sailor sapper satyr
  scavenger schemer scholar scientist scoundrel scout scribe scullion sculptor secretary seer seller senator
  seneschal sentinel sentry sergeant sergeant-major servant sexton sharpshooter shepherd sheriff ship shopkeeper
  shopper sibling sibyl signaller singer skater skipper slave sleuth smith smuggler snake sniper soldier solicitor
  soothsayer soprano sorcerer speaker specialist spectator spirit spy squaddie squatter stablehand stagehand
  stallion stenographer steward stewardess stoker storyteller stowaway straggler stranger strategist student suitor
  supervisor supplicant surgeon surveyor survivor suspect swimmer swindler tailor taxidermist teacher technician
  technologist teen teenager telepath teller tenant tenor therapist thief thug ticket-collector tinker torturer
  tourist tracker trader trainee trainer tramp translator trapper traveler traveller treasurer trickster troll
  trooper trucker trumpeter trustee turtle tutor twin tycoon tyrant umpire undergraduate undertaker unicorn urchin
  usher vagabond vagrant vampire vendor vet veteran veterinarian victim viking villain violinist visionary visitor
  vixen voice volunteer voyager waif wanderer warder warlock warrior watcher weaver welder werewolf whaler wolf
  woodcutter worker wrestler wretch writer youngster youth zombie`);
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

/** Compounds that name a person by what they do or are: `fishwife`, `lock-keeper`, `oarsman`. */
const COMPOUNDS: readonly (readonly [RegExp, PersonNoun])[] = [
  [/..(?:wom[ae]n|wife|maid|girl|mistress|lady)$/, 'she'],
  [/..(?:man|boy|master|lord)$/, 'he'],
  [/..(?:keeper|monger|maker|smith|wright|-(?:driver|dealer|player|owner|collector|teller|captain|officer))$/, 'any'],
];
/** Words that end like such a compound and name no person. */
const NO_COMPOUNDS: ReadonlySet<string> = new Set(wordList('caiman german human norman ottoman roman talisman'));

/**
 * What the noun (in lower case) says of whom it names: usual pronoun, `any`, or several persons. Undefined: it names no
 * person.
 */
export function personNoun(word: string): PersonNoun | undefined {
  const known = TABLE.get(word.endsWith('-in-law') ? word.slice(0, -7) : word);
  if (known !== undefined || word.length < 6 || NO_COMPOUNDS.has(word)) return known;
  return COMPOUNDS.find(([ending]) => ending.test(word))?.[1];
}

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
    .replace(/ (?:in|with|on|at|from|behind|by|of) .*$/, '')
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
