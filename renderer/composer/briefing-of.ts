import type { Briefing } from '../../src/core/briefing/briefing.ts';
import { composeBriefing } from '../../src/core/briefing/compose.ts';
import { ranked, statusOrder } from '../../src/core/briefing/ordering.ts';
import type { DecidedComparison, DecidedTheme } from '../../src/core/workspace/decided.ts';
import { forBriefing } from '../../src/core/workspace/for-briefing.ts';
import type { Pair, Versions } from '../analysis/answer.ts';

/** The page of what was found and decided. */
export function briefingOf(decided: DecidedComparison, pair: Pair, versions: Versions): Briefing {
  const { comparison, options } = forBriefing(decided);
  return composeBriefing(comparison, { before: pair.before.name, after: pair.after.name }, { ...options, ...versions });
}

/** The themes that could go on the page, in the order in which they would. */
export function candidates({ themes, briefing }: DecidedComparison): readonly DecidedTheme[] {
  const standing = themes.filter(({ verdict }) => verdict !== 'rejected');
  const byRule = new Map(statusOrder.flatMap((status) => ranked(standing, status)).map(({ id }, place) => [id, place]));
  const byHand = new Map(briefing.order.map((id, place) => [id, place]));
  const placeOf = (places: ReadonlyMap<string, number>, { id }: DecidedTheme): number => places.get(id) ?? places.size;
  return standing.toSorted(
    (a, b) => placeOf(byHand, a) - placeOf(byHand, b) || placeOf(byRule, a) - placeOf(byRule, b),
  );
}
