/** One reference to a person in a paragraph; the fields are those of `Mention` (analysis/mentions). */
export interface Referent {
  readonly from: number;
  readonly to: number;
  /** `noun`: what may be a person's role or a thing; only a tag tells. */
  readonly kind: 'name' | 'pronoun' | 'noun';
  /**
   * A name as written, or what a person without one is called (`le gardien`); for a pronoun its English subject form,
   * empty where the subject is left out and the verb tells nothing of it.
   */
  readonly text: string;
  readonly spoken: boolean;
  readonly initial: boolean;
  readonly role: 'subject' | 'object' | 'possessor';
  readonly verb: 'speech' | 'beat' | 'other' | null;
  readonly vocative: boolean;
  readonly placed: boolean;
  /** What name, title, noun or verb tell of the person's pronoun. */
  readonly person: 'he' | 'she' | null;
  /** Whether it may be a thing. */
  readonly held?: true;
  /** Of a noun that only describes and is read as a pronoun: the phrase (`der Mann`), and whether it is new here. */
  readonly phrase?: string;
  readonly introduces?: true;
}

/** A tag of a quotation. Spans are relative to the block. */
export interface ReadTag {
  readonly from: number;
  readonly to: number;
  readonly subject: { readonly from: number; readonly to: number; readonly kind: 'name' | 'pronoun' | 'noun' };
  readonly verb: { readonly from: number; readonly to: number };
  readonly manner: 'neutral' | 'thought';
  /** The subject as the referent calls it. */
  readonly name: string;
}

/** A paragraph as its grammar reads it. */
export interface Reading {
  readonly referents: readonly Referent[];
  /** The tag of each quotation, by where it begins. */
  readonly tags: ReadonlyMap<number, ReadTag>;
  /** The tag with which the paragraph ends, which leads in to the next one's words. */
  readonly leadsOut: ReadTag | null;
}
