import type { Comparison, Theme } from '../comparison/comparison.ts';
import { gather, type Gathered } from './gather.ts';
import type { BriefingChoices, DecidedComparison, DecidedTheme, SentenceNote, UnplacedDecision } from './decided.ts';
import type { Decision } from './decision.ts';
import { locate, sentenceAt, type Texts } from './locate.ts';
import { wishesOf, type Wishes } from './wishes.ts';

/**
 * Lays the analyst's decisions over what was found. The comparison is left as it is, every theme carries the
 * finding it comes from, and a decision whose theme or words are not there is kept and listed with the reason.
 * The same comparison and decisions give the same result, whatever was undone on the way.
 * @param texts the two texts that were compared
 * @param decisions those that hold, in order
 */
export function applyDecisions(
  comparison: Comparison,
  texts: Texts,
  decisions: readonly Decision[],
): DecidedComparison {
  const wishes = wishesOf(decisions);
  const unplaced: UnplacedDecision[] = [];
  const gathered = gather(comparison, texts, wishes, unplaced);
  const known = new Set([...comparison.themes.map(({ id }) => id), ...wishes.added.keys()]);
  for (const wish of [wishes.verdicts, wishes.labels, wishes.statuses, wishes.notes, wishes.chosen])
    for (const [theme, decision] of wish) if (!known.has(theme)) unplaced.push({ decision, because: noTheme(theme) });
  const { fields, judgement, order, facts } = wishes;
  const briefing: BriefingChoices = { fields, judgement, order, facts };
  return {
    ...comparison,
    themes: gathered.map((each) => decided(each, wishes)),
    briefing,
    sentenceNotes: sentenceNotesOf(comparison, texts, wishes, unplaced),
    unplaced,
  };
}

/** In words, why a decision on a theme has no hold. */
export function noTheme(id: string): string {
  return `No theme “${id}” was found in these texts with this codebook.`;
}

function decided({ theme, found, merged }: Gathered, wishes: Wishes): DecidedTheme {
  const label = wishes.labels.get(theme.id)?.label ?? theme.label;
  const wished = wishes.statuses.get(theme.id);
  const status = wished?.status ?? theme.status;
  const verdict = wishes.verdicts.get(theme.id)?.verdict ?? null;
  const own: Theme = { ...theme, label, status };
  const changed = found === null ? [] : changesBetween(found, own);
  return {
    ...own,
    by: found === null || changed.length > 0 ? 'analyst' : 'machine',
    found,
    changed,
    verdict,
    reason: wished?.reason ?? '',
    merged,
    note: wishes.notes.get(theme.id)?.text ?? '',
    inBriefing: verdict !== 'rejected' && (wishes.chosen.get(theme.id)?.chosen ?? true),
  };
}

function changesBetween(found: Theme, own: Theme): DecidedTheme['changed'] {
  return [
    ...(found.label === own.label ? [] : (['label'] as const)),
    ...(found.status === own.status ? [] : (['status'] as const)),
    ...(found.evidence === own.evidence ? [] : (['evidence'] as const)),
  ];
}

function sentenceNotesOf(
  comparison: Comparison,
  texts: Texts,
  { sentenceNotes }: Wishes,
  unplaced: UnplacedDecision[],
): SentenceNote[] {
  return [...sentenceNotes.values()].flatMap((decision) => {
    const { place, text } = decision;
    const span = locate(texts, place);
    if (span !== null) return { place: { ...place, ...span }, sentence: sentenceAt(comparison, place, span), text };
    unplaced.push({ decision, because: `The text no longer has the words “${place.quote}”.` });
    return [];
  });
}
