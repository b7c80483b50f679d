import type { Comparison, Evidence, Status, Theme } from '../comparison/comparison.ts';
import type { Side } from '../span.ts';
import { wordingOf } from '../themes/themes.ts';
import type { DecidedTheme, UnplacedDecision } from './decided.ts';
import { evidenceAt, type Texts } from './locate.ts';
import type { Wishes } from './wishes.ts';

/** A theme with all the evidence it has after adding, citing and merging, before anything else is decided. */
export interface Gathered {
  readonly theme: Theme;
  readonly found: Theme | null;
  readonly merged: DecidedTheme['merged'];
}

/**
 * The themes that were found and added, those merged put together, in the order of the comparison. A theme that
 * nothing was done to is the very one that was found.
 * @param unplaced takes up the decisions that come to nothing
 */
export function gather(
  comparison: Comparison,
  texts: Texts,
  wishes: Wishes,
  unplaced: UnplacedDecision[],
): readonly Gathered[] {
  const themes = new Map<string, Gathered>(
    comparison.themes.map((found) => [found.id, { theme: found, found, merged: [] }]),
  );
  for (const decision of [...wishes.added.values(), ...wishes.cited]) {
    const evidence = evidenceAt(texts, comparison, decision.place);
    const known = themes.get(decision.theme);
    if (evidence === null) {
      unplaced.push({ decision, because: `The text does not have the words “${decision.place.quote}”.` });
    } else if (known !== undefined) {
      themes.set(decision.theme, { ...known, theme: withEvidence(comparison, known.theme, [evidence]) });
    } else if (decision.kind === 'add') {
      const theme = addedTheme(comparison, decision.theme, decision.label, evidence);
      themes.set(decision.theme, { theme, found: null, merged: [] });
    } else {
      unplaced.push({ decision, because: `There is no theme “${decision.theme}” to add words to.` });
    }
  }
  return merge(comparison, themes, wishes, unplaced);
}

function merge(
  comparison: Comparison,
  themes: Map<string, Gathered>,
  { merges, labels }: Wishes,
  unplaced: UnplacedDecision[],
): readonly Gathered[] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const [theme, decision] of merges) {
    const into = decision.into ?? theme;
    const missing = [theme, into].find((id) => !themes.has(id));
    if (missing !== undefined) unplaced.push({ decision, because: `There is no theme “${missing}” to merge.` });
    else if (rootOf(into) === theme) unplaced.push({ decision, because: 'A theme cannot be merged into itself.' });
    else parents.set(theme, into);
  }
  for (const id of parents.keys()) {
    const gone = themes.get(id);
    const root = themes.get(rootOf(id));
    if (gone === undefined || root === undefined) continue;
    const { theme } = gone;
    themes.set(root.theme.id, {
      ...root,
      theme: withEvidence(comparison, root.theme, theme.evidence, theme),
      merged: [...root.merged, { id, label: labels.get(id)?.label ?? theme.label }],
    });
  }
  return [...themes.values()].filter(({ theme }) => !parents.has(theme.id));
}

function addedTheme(comparison: Comparison, id: string, label: string, evidence: Evidence): Theme {
  const bare = { id, label, category: '', origin: 'analyst', lookedFor: [] } as const;
  const status: Status = evidence.side === 'before' ? 'dropped' : 'new';
  return withEvidence(comparison, { ...bare, status, weight: { before: 0, after: 0 }, evidence: [] }, [evidence]);
}

/** The theme with more evidence: its status, weight and wording follow from all of it, by the machine's own rules. */
function withEvidence(comparison: Comparison, theme: Theme, more: readonly Evidence[], other?: Theme): Theme {
  const evidence = [...theme.evidence, ...more].sort(
    (a, b) => sideOrder[a.side] - sideOrder[b.side] || a.start - b.start || a.end - b.end,
  );
  const distinct = evidence.filter((each, index) => {
    const previous = evidence[index - 1];
    return previous?.side !== each.side || previous.start !== each.start || previous.end !== each.end;
  });
  const has = (side: Side): boolean => distinct.some((each) => each.side === side);
  const status: Status = has('before') ? (has('after') ? 'shared' : 'dropped') : 'new';
  const { id, label, category, origin } = theme;
  const commitment = theme.commitment ?? other?.commitment;
  return {
    id,
    label,
    category,
    origin,
    status,
    weight: { before: weightOf(comparison, 'before', distinct), after: weightOf(comparison, 'after', distinct) },
    ...(status === 'shared' ? { wording: wordingOf(distinct) } : {}),
    ...(commitment === undefined ? {} : { commitment }),
    lookedFor: status === 'shared' ? [] : [...new Set([...theme.lookedFor, ...(other?.lookedFor ?? [])])],
    evidence: distinct,
  };
}

const sideOrder: Readonly<Record<Side, number>> = { before: 0, after: 1 };

/** Share of the sentences that carry the evidence, to four places as everywhere. */
function weightOf(comparison: Comparison, side: Side, evidence: readonly Evidence[]): number {
  const { sentences } = comparison[side];
  if (sentences.length === 0) return 0;
  const carrying = new Set(evidence.filter((each) => each.side === side).map(({ sentence }) => sentence)).size;
  return Math.round((carrying / sentences.length) * 10000) / 10000;
}
