import type { FactSlot } from '../comparison/comparison.ts';
import type { Confidence, Likelihood } from './judgement.ts';
import { counted, capitalised, listed } from './writing.ts';

/** Every label and phrase of the page in one language; the sentences of the bottom line have rules of their own. */
export interface Wording {
  /** BCP 47 tag. */
  readonly language: string;
  readonly product: string;
  /** Words with which no name begins or ends. */
  readonly linking: ReadonlySet<string>;
  readonly themes: string;
  readonly theme: string;
  /** Name of the column of signs, for those who do not see them. */
  readonly status: string;
  readonly changes: string;
  readonly matter: string;
  readonly weights: string;
  readonly notices: string;
  readonly note: string;
  readonly judgement: string;
  readonly sources: string;
  readonly headline: string;
  readonly agency: string;
  readonly place: string;
  readonly published: string;
  readonly file: string;
  readonly sha256: string;
  readonly notMentioned: string;
  readonly notStated: string;
  readonly verbatim: string;
  readonly reworded: string;
  readonly editedBottomLine: string;
  readonly slots: Readonly<Record<FactSlot, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly likelihoods: Readonly<Record<Likelihood, string>>;
  readonly ordinal: (count: number) => string;
  readonly preparedBy: (author: string) => string;
  readonly shift: (party: string, before: string, after: string) => string;
  readonly likelihood: (step: string, from: number, to: number) => string;
  readonly confidence: (step: string) => string;
  readonly scale: (steps: readonly { readonly step: string; readonly from: number; readonly to: number }[]) => string;
  readonly words: (count: number) => string;
  readonly relaying: (source: string) => string;
  readonly hash: (start: string) => string;
  readonly more: (count: number) => string;
  readonly share: (label: string, before: string, after: string) => string;
  readonly shares: (before: string, after: string, each: string) => string;
  readonly cutThemes: (count: number, groups: readonly string[]) => string;
  readonly excludedThemes: (count: number) => string;
  readonly cutFacts: (count: number) => string;
  readonly cutNotices: (count: number) => string;
  readonly discovered: string;
  readonly byAnalyst: string;
  readonly found: (product: string, codebook: string) => string;
  readonly keyOfReferences: string;
  readonly keyOfGrades: string;
  readonly keyOfShifts: string;
  readonly keyOfDiscovered: (sign: string) => string;
  readonly keyOfAnalyst: (sign: string) => string;
  readonly keyOfPlaceholder: (sign: string) => string;
}

const endings = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' } as const;

export const english: Wording = {
  language: 'en',
  product: 'Sidelight briefing',
  linking: new Set('a an and as at between by for from in into its no of on or s the to with'.split(' ')),
  themes: 'Themes',
  theme: 'Theme',
  status: 'Status',
  changes: 'What changed',
  matter: 'Matter',
  weights: 'Weight in each text',
  notices: 'To bear in mind',
  note: 'Analyst’s note',
  judgement: 'Analyst’s judgement',
  sources: 'Sources',
  headline: 'Headline',
  agency: 'Agency',
  place: 'Place',
  published: 'Published',
  file: 'File',
  sha256: 'SHA-256',
  notMentioned: 'not mentioned',
  notStated: 'not stated',
  verbatim: 'verbatim',
  reworded: 'reworded',
  editedBottomLine: 'In the analyst’s words.',
  slots: {
    held: 'Held',
    venue: 'Venue',
    edition: 'Edition',
    chaired: 'Chaired by',
    delegation: 'Delegation led by',
    invited: 'Invited',
    participants: 'Participants',
    next: 'Next',
    document: 'Documents',
    programme: 'Programmes',
    person: 'People',
    figure: 'Figures',
    relays: 'Relays',
  },
  confidences: { low: 'low', moderate: 'moderate', high: 'high' },
  likelihoods: {
    'almost no chance': 'almost no chance',
    'very unlikely': 'very unlikely',
    unlikely: 'unlikely',
    'roughly even chance': 'roughly even chance',
    likely: 'likely',
    'very likely': 'very likely',
    'almost certain': 'almost certain',
  },
  ordinal: (count) => `${count}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(count)]}`,
  preparedBy: (author) => `Prepared by ${author}`,
  shift: (party, before, after) => `${party}: ${before} → ${after}`,
  likelihood: (step, from, to) => `Likelihood: ${step} (${from}–${to}%).`,
  confidence: (step) => `Confidence: ${step}.`,
  scale: (steps) =>
    `Likelihood by ICD 203: ${steps.map(({ step, from, to }) => `${step} ${from}–${to}%`).join(', ')}. ` +
    'Confidence (low, moderate, high) says how well the sources carry the judgement, not how likely it is.',
  words: (count) => `${count} ${count === 1 ? 'word' : 'words'}`,
  relaying: (source) => `relaying ${source}`,
  hash: (start) => `SHA-256 begins ${start}`,
  more: (count) => `and ${count} more`,
  share: (label, before, after) => `${label}: ${before}, then ${after}`,
  shares: (before, after, each) =>
    `Share of each text’s sentences that carry a theme, in ${before} and then in ${after}. ${each}.`,
  cutThemes: (count, groups) =>
    `${capitalised(counted(count, 'further theme'))} ${count === 1 ? 'is' : 'are'} not on this page: ${listed(groups)}.`,
  excludedThemes: (count) =>
    `${capitalised(counted(count, 'theme'))} ${count === 1 ? 'is' : 'are'} kept off this page by the analyst.`,
  cutFacts: (count) =>
    `${capitalised(counted(count, 'further matter'))} ${count === 1 ? 'is' : 'are'} not on this page.`,
  cutNotices: (count) =>
    `${capitalised(counted(count, 'further note'))} ${count === 1 ? 'is' : 'are'} not on this page.`,
  discovered: 'found beside the codebook',
  byAnalyst: 'the analyst’s finding',
  found: (product, codebook) => `Themes by Sidelight ${product}, codebook ${codebook}.`,
  keyOfReferences: '“Not mentioned”: every term of the theme was looked for. ¶\u00a0paragraph, ×\u00a0times.',
  keyOfGrades: 'Verbatim, reworded: in the same words or not.',
  keyOfShifts: '↑\u00a0↓\u00a0the same party commits more or less strongly.',
  keyOfDiscovered: (sign) => `${sign}\u00a0found beside the codebook.`,
  keyOfPlaceholder: (sign) => `${sign} stands for characters that this page’s fonts do not have.`,
  keyOfAnalyst: (sign) => `${sign}\u00a0the analyst’s finding.`,
};
