/**
 * Things, stuffs, weathers, times, meals and feelings that open a sentence without an article, and many at a time: none
 * is a name. Lower case.
 */
const THINGS: ReadonlySet<string> = new Set(
  `fear anger panic silence rain snow wind thunder lightning smoke dust fog mist blood sweat pain sleep dawn dusk daylight sunlight moonlight sunset sunrise heat cold light
  water fire music laughter applause grief guilt hope shame relief joy love hate rage fury hunger thirst breakfast lunch dinner supper tea coffee school work home traffic time memory instinct reason logic
  air earth sky nature fate destiny chance curiosity jealousy envy pride lust doubt suspicion horror terror dread despair sorrow regret pity mercy luck duty honor honour chaos panic adrenaline exhaustion fatigue boredom frustration irritation
  people men women children folk soldiers guards police security everybody someone heads eyes hands fingers feet legs arms knees lips ears tears voices footsteps words thoughts shadows lights sparks flames
  leaves trees birds dogs cats horses cars doors windows chairs bullets arrows stars clouds waves breath steam ash sand mud ice metal glass wood stone paper ink oil milk beer wine bread food meat fish
  magic power energy static electricity gravity history science war peace heaven ocean weather business money government society law justice love youth age childhood death life sound noise
  plan step rule lesson round strike game set match point case question answer problem version page chapter verse line figure title author warning spoiler summary prompt genre rating`.split(
    /\s+/,
  ),
);

/** Endings of nouns that name no one, and of many at a time. */
const ENDING = /(?:ness|tion|sion|ment|ity|ence|ance|ship|hood|ism|ing|dom|ers|ies|[^sui]s)$/;

/** Whether a word that stands at a sentence's head alone may well be a thing. */
export const isThing = (word: string): boolean => THINGS.has(word) || (word.length > 4 && ENDING.test(word));
