import { ranked } from '../../src/core/briefing/ordering.ts';
import type { Status, Theme } from '../../src/core/comparison/comparison.ts';
import type { Side } from '../../src/core/span.ts';
import type { DecidedTheme } from '../../src/core/workspace/decided.ts';
import type { Mark } from '../text/set-text.ts';

/** A theme as the ledger lists it. */
export interface ThemeEntry {
  readonly theme: Theme;
  /** Its place in the comparison's list, by which marks name it. */
  readonly index: number;
  /** How often each text speaks of it. */
  readonly mentions: Readonly<Record<Side, number>>;
}

/** A theme as its marks show it; `sought` while the other text is not read yet. */
export type MarkedTheme = Pick<Theme, 'id' | 'label' | 'evidence'> &
  Partial<Pick<DecidedTheme, 'verdict'>> & { readonly status: Status | 'sought' };

/** The groups of the ledger, in the order in which they stand. */
export const statuses: readonly Status[] = ['shared', 'new', 'dropped'];

/** The themes by status, in the order in which the page prints them. */
export function groupThemes(themes: readonly Theme[]): Readonly<Record<Status, readonly ThemeEntry[]>> {
  const group = (status: Status): ThemeEntry[] =>
    ranked(themes, status).map((theme) => ({
      theme,
      index: themes.indexOf(theme),
      mentions: { before: evidenceOn(theme, 'before').length, after: evidenceOn(theme, 'after').length },
    }));
  return { shared: group('shared'), new: group('new'), dropped: group('dropped') };
}

/** The evidence of a theme in one text, in order of place. */
export function evidenceOn(theme: Pick<Theme, 'evidence'>, side: Side): Theme['evidence'] {
  return theme.evidence.filter((evidence) => evidence.side === side);
}

/** Everything that is marked in one text; what the analyst rejected is not. */
export function marksOf(themes: readonly MarkedTheme[], side: Side): Mark[] {
  return themes.flatMap((theme, index) =>
    theme.verdict === 'rejected' ? [] : evidenceOn(theme, side).map(({ start, end }) => ({ start, end, theme: index })),
  );
}

/** The place of each theme in a list, from 1, by its id. */
export function placesOf(entries: readonly ThemeEntry[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ theme }, at) => [theme.id, at + 1]));
}
