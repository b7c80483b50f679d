import type { Status } from '../../src/core/comparison/comparison.ts';
import { statuses, type ThemeEntry } from './themes.ts';

/** In which order the themes of one group stand. */
export type Order = 'weight' | 'appearance' | 'label';

/** Which themes the ledger shows, and how. */
export interface Selection {
  /** Statuses whose groups are folded away. */
  readonly hidden: readonly Status[];
  /** Id of the one category shown, or empty for all. */
  readonly category: string;
  /** Words that label, terms or quotes must hold; empty for all. */
  readonly words: string;
  readonly order: Order;
}

type Groups = Readonly<Record<Status, readonly ThemeEntry[]>>;

const byLabel = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The groups as the reader wants to see them. They come in by weight, which is kept where that is the order. */
export function arrange(groups: Groups, { hidden, category, words, order }: Selection): Groups {
  const wanted = words.trim().toLowerCase();
  const shows = (entry: ThemeEntry): boolean =>
    (category === '' || entry.theme.category === category) && (wanted === '' || mentions(entry, wanted));
  const arranged = statuses.map((status) => {
    const entries = hidden.includes(status) ? [] : groups[status].filter(shows);
    return [status, order === 'weight' ? entries : entries.toSorted(comparers[order])] as const;
  });
  return { shared: [], new: [], dropped: [], ...Object.fromEntries(arranged) };
}

const comparers = {
  appearance: (a: ThemeEntry, b: ThemeEntry): number => firstPlace(a) - firstPlace(b),
  label: (a: ThemeEntry, b: ThemeEntry): number => byLabel.compare(a.theme.label, b.theme.label),
};

/** Evidence is in order of side and place: the first is that of the earlier text wherever it has any. */
function firstPlace({ theme }: ThemeEntry): number {
  return theme.evidence[0]?.start ?? 0;
}

function mentions({ theme }: ThemeEntry, wanted: string): boolean {
  return [theme.label, ...theme.evidence.flatMap(({ term, quote }) => [term, quote])].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

/** The categories of the themes, by label. */
export function categoriesOf(
  entries: readonly ThemeEntry[],
  labels: Readonly<Record<string, string>>,
): readonly { readonly id: string; readonly label: string }[] {
  const ids = [...new Set(entries.map(({ theme }) => theme.category))];
  return ids.map((id) => ({ id, label: labels[id] ?? fromId(id) })).sort((a, b) => byLabel.compare(a.label, b.label));
}

/** `states-and-regions` is no word of any codebook; its id says it well enough. */
function fromId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
