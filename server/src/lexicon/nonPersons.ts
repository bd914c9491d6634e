const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Capitalised words that are nobody: days, months, feasts, tongues, peoples, places, oaths, marks of a text's parts.
 * Lower case.
 */
export const NON_PERSONS: ReadonlySet<string> = new Set(
  list(`
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december christmas easter michaelmas lent whitsun halloween thanksgiving
  english french german spanish italian russian chinese japanese american british irish scottish scotch welsh dutch danish greek latin roman indian african european asian australian canadian mexican hebrew arabic
  englishman frenchman englishmen frenchmen christian christians jew jews jewish catholic protestant internet web tv
  england france germany spain italy russia china japan america britain ireland scotland wales holland europe africa asia australia canada india mexico london paris rome berlin moscow vienna dublin edinburgh
  venice york boston chicago california texas tokyo kyoto earth mars venus jupiter saturn neptune uranus pluto moon sun heaven hell bath oxford cambridge kent sussex essex devonshire derbyshire
  hertfordshire yorkshire atlantic pacific mediterranean thames seine street road lane avenue square park house hall court castle abbey church bridge hill inn hotel station river lake mountain island bay county city town village
  street's god gods lord's goodness gracious heavens jesus christ lord bible scripture providence fate nature fortune death
  chapter part book volume act scene prologue epilogue letter note ps p.s am pm ii iii iv vi vii viii ix xi xii i.e ok okay st nd rd th mr mrs ms dr
  google facebook twitter youtube coke pepsi microsoft sony nintendo amazon walmart starbucks mcdonalds netflix wifi gps dna fbi cia nasa usa uk u.s u.k eu un nypd
  sir ma'am madam madame miss gentlemen ladies monsieur mesdames messieurs lordship ladyship majesty highness excellency honour honor grace worship reverence eminence
  yes no oh ah hello hi hey well please thanks thank sorry what who why how where when which because maybe perhaps nothing something everything anything none nobody somebody anybody everybody someone everyone anyone
  good bad poor dear dearest old young little big great new first second third last next one two three four five six seven eight nine ten eleven twelve hundred thousand
  nay aye ay lo hush hist pray aha aah ooh hallo hullo halloa hello goodbye good-bye good-night goodnight bother tut pshaw fie lor la consequently nevertheless nonetheless unfortunately fortunately undoubtedly true
  happily sadly luckily apparently evidently naturally perhaps yeah yep yup nope nah uh um er hm hmm huh ugh whoa woah wow ha haha heh aw aww ow ouch oops damn dammit shit fuck hell crap bloody alas hurrah bravo indeed certainly surely sure exactly absolutely definitely probably obviously
  right alright fine really truly actually honestly seriously still yet also besides however therefore moreover otherwise anyway instead meanwhile suddenly finally eventually immediately usually quickly slowly
  let let's don't can't won't didn't isn't it's that's there's what's here's he's she's they're we're you're i'm i'll i've i'd it'll who's where's how's
  come go get give take look listen see wait stop stay leave tell ask say try hold keep make put help mind remember forget forgive pardon excuse bless never always ever again once twice soon today tonight tomorrow yesterday
  is are was were be been am do does did have has had can could would shall should might must ought not nor neither either both each every all some any many much more most few less least such same other another
  morning afternoon evening night noon midnight winter summer spring autumn north south east west northern southern eastern western
  being having seeing looking hearing turning taking making getting going coming standing sitting walking leaving giving holding
  between beyond beneath behind beside despite towards toward throughout within without although though unless until while whereas whenever wherever whatever whoever whether
  miss. nothing's everything's something's mine yours ours theirs hers his her their our your its my these those this that there here then than thus hence so too very quite rather just only even almost`),
);

/** Words in front of a name that are no part of it: `poor`, `dear`, `old`. Lower case. */
export const EPITHETS: ReadonlySet<string> = new Set(
  list(
    'poor dear dearest old young little good big great sweet darling beloved stupid dumb silly crazy fat tall late honest bad brave gentle lovely',
  ),
);
