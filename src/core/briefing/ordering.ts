import type { Status, Theme } from '../comparison/comparison.ts';

/** The order of the ledger: what came and what went are the news, what stayed follows. */
export const statusOrder: readonly Status[] = ['new', 'dropped', 'shared'];

/** The themes of one status by weight, heaviest first, then by label and id. */
export function ranked(themes: readonly Theme[], status: Status): readonly Theme[] {
  return themes
    .filter((theme) => theme.status === status)
    .sort((a, b) => weightOf(b) - weightOf(a) || compareText(a.label, b.label) || compareText(a.id, b.id));
}

function weightOf(theme: Theme): number {
  return theme.weight.before + theme.weight.after;
}

/** By code units: the same order on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
