/** How well the sources carry a judgement; said apart from how likely what it says is (ICD 203, Analytic Standards). */
export type Confidence = 'low' | 'moderate' | 'high';

/** The seven steps of likelihood of ICD 203 (2015), each with its range in per cent, lowest first. */
export const likelihoodRanges = [
  { step: 'almost no chance', from: 1, to: 5 },
  { step: 'very unlikely', from: 5, to: 20 },
  { step: 'unlikely', from: 20, to: 45 },
  { step: 'roughly even chance', from: 45, to: 55 },
  { step: 'likely', from: 55, to: 80 },
  { step: 'very likely', from: 80, to: 95 },
  { step: 'almost certain', from: 95, to: 99 },
] as const;
export type Likelihood = (typeof likelihoodRanges)[number]['step'];

/** The analyst's own judgement; nothing of it is found by rules. */
export interface Judgement {
  readonly text: string;
  readonly confidence: Confidence | null;
  readonly likelihood: Likelihood | null;
}
