import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Knowledge } from '../knowledge.ts';
import { backgroundOf, type Background } from './background.ts';
import { compareText } from './claim.ts';
import type { Codebook } from './codebook.ts';
import { compileCodebook, type WordClasses } from './compile.ts';
import { gatherCandidates, type Candidate, type Explored } from './discover-candidates.ts';
import { cValue, keyness } from './discover-score.ts';
import { themeOf } from './discover-terms.ts';
import { findCodebookMentions, type ThemeMention } from './mentions.ts';

/** A phrase that opens or ends in a commonplace (`joint river authority`) must stand so often. */
const oftenEnough = 3;
/** There is room for one theme in so many words, within these bounds. */
const wordsPerTheme = 75;
const fewestThemes = 3;
const mostThemes = 40;

/** How often each stem stands in the texts. */
interface Counts {
  readonly words: number;
  readonly byStem: ReadonlyMap<string, number>;
}

/**
 * Themes that no codebook knows: the noun phrases and proper names of the two texts whose words stand there
 * more often than the background lets expect, the most telling first (C-value times mean log-likelihood) and
 * only so many as the length of the texts bears. What is taken is looked for in both texts, in every variant,
 * by the same matching as the codebook's terms.
 * @returns the mentions of the two dispatches, in the order given
 */
export function discoverThemes(
  sides: readonly [Explored, Explored],
  knowledge: Knowledge,
  classes: WordClasses,
): [ThemeMention[], ThemeMention[]] {
  const background = backgroundOf(knowledge.background, knowledge.language);
  const candidates = new Map<string, Candidate>();
  for (const side of sides) gatherCandidates(side, knowledge, classes, candidates);
  const counts = countStems(sides);
  const openings = sides.map(({ dispatch }) => openingOf(dispatch));
  const themes = [...candidates.values()]
    .filter((candidate) => isTelling(candidate, counts, background))
    .filter(({ stems }) => !openings.every((opening) => opening.includes(` ${stems.join(' ')} `)))
    .map((candidate) => ({ candidate, score: scoreOf(candidate, counts, background) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.candidate.stems.join(' '), b.candidate.stems.join(' ')))
    .slice(0, Math.min(mostThemes, Math.max(fewestThemes, Math.ceil(counts.words / wordsPerTheme))))
    .map(({ candidate }) => themeOf(candidate, background));
  if (themes.length === 0) return [[], []];
  const codebook: Codebook = {
    format: 'sidelight.codebook/1',
    name: 'Discovered themes',
    version: '1',
    language: knowledge.language.language,
    categories: [{ id: 'discovered', label: 'Discovered' }],
    themes,
  };
  const compiled = compileCodebook(codebook, knowledge.language);
  const find = ({ dispatch, names }: Explored): ThemeMention[] =>
    findCodebookMentions(dispatch, compiled, { series: names.series, official: [] }).map((mention) => ({
      ...mention,
      theme: { ...mention.theme, origin: 'discovered' },
    }));
  return [find(sides[0]), find(sides[1])];
}

/** Whether the words of the candidate are more than everyday ones. */
function isTelling({ kind, stems, count }: Candidate, counts: Counts, background: Background): boolean {
  const key = keyness(stems, counts.byStem, counts.words, background);
  if (kind !== 'phrase') return key.names;
  if (count >= oftenEnough) return key.isKey;
  const edges = [stems[0] ?? '', stems.at(-1) ?? ''];
  return (
    key.isKey &&
    key.throughout &&
    (count > 1 || key.holdsUnknown) &&
    !edges.some((stem) => background.isCommonplace(stem))
  );
}

function scoreOf({ stems, count, within }: Candidate, counts: Counts, background: Background): number {
  const inside = [...within.values()];
  const nested = { count: inside.reduce((sum, each) => sum + each, 0), phrases: inside.length };
  return cValue(stems.length, count, nested) * keyness(stems, counts.byStem, counts.words, background).mean;
}

function countStems(sides: readonly Explored[]): Counts {
  const byStem = new Map<string, number>();
  for (const { dispatch } of sides)
    for (const { kind, stem } of dispatch.tokens) if (kind === 'word') byStem.set(stem, (byStem.get(stem) ?? 0) + 1);
  return { byStem, words: sides.reduce((sum, { dispatch }) => sum + dispatch.words, 0) };
}

/** The stems of the headline and the first sentence of the body: what stands there in both texts names the series. */
function openingOf({ sentences, tokens, lead }: Dispatch): string {
  const stems = sentences
    .slice(0, lead + 1)
    .flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ stem }) => stem);
  return ` ${stems.join(' ')} `;
}
