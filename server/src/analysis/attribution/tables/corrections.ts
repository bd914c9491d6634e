/** Added to the weight of a feature, by its name. */
export const CORRECTIONS: Readonly<Record<string, number>> = {
  'beat:last-before': 0.8,
  'beat:only': 1.2,
  'near:beat:rank0': 0.8,
  'near:tag:rank0': 0.6,
  'tag:phrase-the': -1.6,
  'tag:phrase-the-role': 1.2,
  'tag:phrase-member-role': 1.6,
  'pair:goes-on': 0.8,
  'speech:calls': 0.4,
  'presence:bare:narrator': -0.4,
  'near:tag:lead-paragraph': 0.3,
};
