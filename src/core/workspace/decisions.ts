import type { Status } from '../comparison/comparison.ts';
import type { Side } from '../span.ts';
import type { Decision } from './decision.ts';

/** All that was decided, in order. The first `inForce` hold; what stands behind them was undone and can come back. */
export interface Decisions {
  readonly made: readonly Decision[];
  readonly inForce: number;
}

export const noDecisions: Decisions = { made: [], inForce: 0 };

/** The decisions that hold. */
export function standing({ made, inForce }: Decisions): readonly Decision[] {
  return inForce === made.length ? made : made.slice(0, inForce);
}

/** One more decision. What was undone before it cannot come back. */
export function decide(decisions: Decisions, decision: Decision): Decisions {
  const made = [...standing(decisions), decision];
  return { ...decisions, made, inForce: made.length };
}

/** As {@link decide}; but a text that is typed on takes the place of what was typed of it before. */
export function typeOn(decisions: Decisions, decision: Decision): Decisions {
  const last = standing(decisions).at(-1);
  return decide(last !== undefined && isTypedOn(last, decision) ? undo(decisions) : decisions, decision);
}

function isTypedOn(before: Decision, after: Decision): boolean {
  if (before.kind === 'field' && after.kind === 'field') {
    return before.field === after.field && before.value !== null && after.value !== null;
  }
  return before.kind === 'judgement' && after.kind === 'judgement';
}

/** Takes the last decision back; where there is none, nothing changes. */
export function undo(decisions: Decisions): Decisions {
  return { ...decisions, inForce: Math.max(0, decisions.inForce - 1) };
}

/** Lets the decision that was last undone hold again; where there is none, nothing changes. */
export function redo(decisions: Decisions): Decisions {
  return { ...decisions, inForce: Math.min(decisions.made.length, decisions.inForce + 1) };
}

/** An id that no theme has that was ever added in these decisions: `added-3`. */
export function newThemeId({ made }: Decisions): string {
  const numbers = made.flatMap((decision) =>
    decision.kind === 'add' ? Number(/^added-(\d{1,9})$/.exec(decision.theme)?.[1] ?? 0) : [],
  );
  return `added-${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`;
}

/** The same decisions with the two texts exchanged: places go to the other side, what was new was dropped. */
export function swapSides(decisions: Decisions): Decisions {
  return { ...decisions, made: decisions.made.map(swapped) };
}

const otherSide: Readonly<Record<Side, Side>> = { before: 'after', after: 'before' };
const otherStatus: Readonly<Record<Status, Status>> = { shared: 'shared', new: 'dropped', dropped: 'new' };

function swapped(decision: Decision): Decision {
  switch (decision.kind) {
    case 'status':
      return { ...decision, status: decision.status === null ? null : otherStatus[decision.status] };
    case 'add':
    case 'cite':
    case 'note-sentence':
      return { ...decision, place: { ...decision.place, side: otherSide[decision.place.side] } };
    default:
      return decision;
  }
}
