import { wordList } from '../text/wordList.js';

/**
 * Capitalised words that are nobody: days, months, feasts, tongues, peoples, places, oaths, marks of a text's parts.
 * Lower case.
 */
export const NON_PERSONS: ReadonlySet<string> = new Set(
  wordList(`
    aah abbey absolutely act actually africa african afternoon again ah aha alas all almost alright also although
    always am amazon america american another any anybody anyone anything anyway apparently april arabic are asia
    asian ask atlantic august australia australian autumn avenue aw aww ay aye bad bath bay be because been behind
    being beneath berlin beside besides between beyond bible big bless bloody book boston both bother bravo bridge
    britain british california cambridge can can't canada canadian castle catholic certainly chapter chicago china
    chinese christ christian christians christmas church cia city coke come coming consequently could county court
    crap dammit damn danish dear dearest death december definitely derbyshire despite devonshire did didn't dna do
    does don't dr dublin dutch each earth east easter eastern edinburgh eight either eleven eminence england english
    englishman englishmen epilogue er essex eu europe european even evening eventually ever every everybody everyone
    everything everything's evidently exactly excellency excuse facebook fate fbi february few fie finally fine
    first five forget forgive fortunately fortune four france french frenchman frenchmen friday fuck gentlemen
    german germany get getting give giving go god gods going good good-bye good-night goodbye goodness goodnight
    google gps grace gracious great greek ha had haha hall hallo halloa halloween happily has have having he's
    hearing heaven heavens hebrew heh hell hello help hence her here here's hers hertfordshire hey hi highness hill
    his hist hm hmm hold holding holland honestly honor honour hotel house how how's however huh hullo hundred
    hurrah hush i'd i'll i'm i've i.e ii iii immediately indeed india indian inn instead internet ireland irish is
    island isn't it'll it's italian italy its iv ix january japan japanese jesus jew jewish jews july june jupiter
    just keep kent kyoto la ladies ladyship lake lane last latin least leave leaving lent less let let's letter
    listen little lo london look looking lor lord lord's lordship luckily ma'am madam madame majesty make making
    many mars maybe mcdonalds meanwhile mediterranean mesdames messieurs mexican mexico michaelmas microsoft
    midnight might mind mine miss miss. monday monsieur moon more moreover morning moscow most mountain mr mrs ms
    much must my nah nasa naturally nature nay nd neither neptune netflix never nevertheless new next night nine
    nintendo no nobody none nonetheless noon nope nor north northern not note nothing nothing's november nypd
    obviously october oh ok okay old once one only ooh oops other otherwise ouch ought our ours ow oxford p.s
    pacific pardon paris park part pepsi perhaps please pluto pm poor pray probably prologue protestant providence
    ps pshaw put quickly quite rather rd really remember reverence right river road roman rome russia russian sadly
    same saturday saturn say scene scotch scotland scottish scripture second see seeing seine september seriously
    seven shall she's shit should sir sitting six slowly so some somebody someone something something's sony soon
    sorry south southern spain spanish spring square st standing starbucks station stay still stop street street's
    such suddenly summer sun sunday sure surely sussex take taking tell ten texas th thames than thank thanks
    thanksgiving that that's their theirs then there there's therefore these they're third this those though
    thousand three throughout thursday thus today tokyo tomorrow tonight too toward towards town true truly try
    tuesday turning tut tv twelve twice twitter two u.k u.s ugh uh uk um un undoubtedly unfortunately unless until
    uranus usa usually venice venus very vi vienna vii viii village volume wait wales walking walmart was we're web
    wednesday well welsh were west western what what's whatever when whenever where where's whereas wherever whether
    which while whitsun who who's whoa whoever why wifi winter within without woah won't worship would wow xi xii
    yeah yep yes yesterday yet york yorkshire you're young your yours youtube yup`),
);

/** Words in front of a name that are no part of it: `poor`, `dear`, `old`. Lower case. */
export const EPITHETS: ReadonlySet<string> = new Set(
  wordList(`
    bad beloved big brave crazy darling dear dearest dumb fat gentle good great honest late little lovely old poor
    silly stupid sweet tall young`),
);
