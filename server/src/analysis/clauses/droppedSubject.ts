import type { ReadTag, Referent } from './referent.js';

/** The subject that a tag's verb leaves out (`—Vete —pidió.`), as a pronoun in the verb's place. */
export const droppedSubject = ({ subject: { from, to }, name }: ReadTag): Referent => ({
  from,
  to,
  kind: 'pronoun',
  text: name,
  spoken: false,
  initial: false,
  role: 'subject',
  verb: 'speech',
  vocative: false,
  placed: false,
  person: null,
});
