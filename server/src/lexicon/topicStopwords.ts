import { entries } from './verbForms.js';

/** Capitalised at a sentence's head these are no names. What `words/function-words` holds is not repeated. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  entries(`
  i, i'm, i'd, i'll, i've, he, she, they, it, we, you, his, her, hers, their, my, our, your, its, this, that, these, those, the, a, an, there, here, what, who, why, how, when, where, which, whose, while, as, if, because,
  and, or, but, nor, so, yet, for, of, to, in, on, at, by, with, from, into, onto, upon, over, under, through, across, after, before, behind, beside, between, against, around, about, above, below, beneath,
  along, among, off, out, up, down, toward, towards, without, within, near, past, until, since, during, despite, except, like, than, unless, whether, once, then, not, no, yes, yeah, oh, ah, well, okay, ok, hey, hm, hmm,
  now, just, only, even, also, still, again, soon, never, always, often, almost, finally, first, next, too, instead, together, back, maybe, perhaps, please, thanks, thank, sorry, good, right, sure, wait, stop, look, come,
  one, two, three, four, five, six, seven, eight, nine, ten, both, all, each, every, some, any, most, many, few, several, another, other, others, everyone, everything, someone, something, nothing, nobody, anyone,
  was, were, is, are, had, has, have, did, do, does, don't, didn't, can, could, will, would, should, may, might, must, let, let's, it's, he's, she's, that's, there's, what's, they're, we're, you're, i'd, isn't, wasn't,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, christmas, god, lord, hell,
  mr, mrs, ms, miss, dr, doctor, professor, sir, madam, lady, captain, sergeant, agent, king, queen, prince, princess, uncle, aunt, mother, father, mom, mum, dad, chapter, part, book, later, meanwhile, today, tonight,
  tomorrow, yesterday, time, day, night, morning, evening, suddenly, slowly, quickly, eventually, having, being, seeing, looking, turning, because, though, although, however, besides, anyway, somehow, somewhere, perhaps`),
);

/** Content words only: these tell nothing of what a passage is about, however long they are. */
export const TOPIC_STOPWORDS: ReadonlySet<string> = new Set(
  entries(`
  that, this, with, from, have, been, were, they, them, their, there, then, than, what, when, where, which, while, would, could, should, about, after, again, against, before, because, between, both, down, during, each,
  even, ever, every, from, further, here, into, just, like, made, make, many, more, most, much, must, never, only, other, over, really, said, same, says, some, something, still, such, take, thing, things, think, through,
  toward, towards, until, upon, very, well, will, your, yours, himself, herself, itself, themselves, myself, yourself, always, almost, also, another, around, asked, away, back, came, come, does, doing, done, don't, didn't,
  felt, gave, give, goes, going, gone, good, having, i'll, it's, knew, know, left, little, long, look, looked, looking, looks, might, moment, nothing, once, perhaps, quite, rather, seemed, since, sure, that's, though,
  thought, time, told, took, turned, turn, want, wanted, went, whether, without, yeah, you're, eyes, head, hand, hands, face, voice, right, let, maybe, replied, answered, smile, smiled, nodded, sighed, shook`),
);
