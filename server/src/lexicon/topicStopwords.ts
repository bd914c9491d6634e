import { wordList } from '../text/wordList.js';

/** Capitalised at a sentence's head these are no names. What `words/function-words` holds is not repeated. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  wordList(`
    a about above across after again against agent ah all almost along also although always among an and another any
    anyone anyway april are around as at august aunt back because before behind being below beneath beside besides
    between book both but by can captain chapter christmas come could dad day december despite did didn't do doctor
    does don't down dr during each eight even evening eventually every everyone everything except father february
    few finally first five for four friday from god good had has have having he he's hell her here hers hey his hm
    hmm how however i i'd i'll i'm i've if in instead into is isn't it it's its january july june just king lady
    last later let let's like look looking lord madam many march may maybe meanwhile might miss mom monday morning most
    mother mr mrs ms mum must my near never next night nine no nobody nor not nothing november now october of off
    often oh ok okay on once one only onto or other others our out over part past perhaps please prince princess
    professor queen quickly right saturday seeing september sergeant seven several she she's should since sir six
    slowly so some somehow someone something somewhere soon sorry still stop suddenly sunday sure ten than thank
    thanks that that's the their then there there's these they they're this those though three through thursday time
    to today together tomorrow tonight too toward towards tuesday turning two uncle under unless until up upon wait
    was wasn't we we're wednesday well were what what's when where whether which while who whose why will with
    within without would yeah yes yesterday yet you you're your`),
);

/** Content words only: these tell nothing of what a passage is about, however long they are. */
export const TOPIC_STOPWORDS: ReadonlySet<string> = new Set(
  wordList(`
    about after again against almost also always another answered around asked away back because been before between
    both came come could didn't does doing don't done down during each even ever every eyes face felt from further
    gave give goes going gone good hand hands have having head here herself himself i'll into it's itself just knew
    know left let like little long look looked looking looks made make many maybe might moment more most much must
    myself never nodded nothing once only other over perhaps quite rather really replied right said same says seemed
    shook should sighed since smile smiled some something still such sure take than that that's their them
    themselves then there they thing things think this though thought through time told took toward towards turn
    turned until upon very voice want wanted well went were what when where whether which while will with without
    would yeah you're your yours yourself`),
);
