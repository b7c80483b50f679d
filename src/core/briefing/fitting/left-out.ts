import type { Sheet } from '../sheet.ts';
import type { Wording } from '../wording.ts';
import type { Plan } from './plan.ts';
import { someValues } from './some-values.ts';

/**
 * Something of the briefing that its page does not show. `theme`: the whole row; `quote`: the row stands by reference
 * alone; `fact`: the whole row; `values`: some of its values are counted, not named; `picture`; `notice`: a whole
 * notice; `words`: a text that is longer than what prints of it.
 */
export interface LeftOut {
  readonly kind: 'theme' | 'quote' | 'fact' | 'values' | 'picture' | 'notice' | 'words';
  /** The theme's id or the fact's slot; else the name of the part. */
  readonly id: string;
  /** For people. */
  readonly label: string;
}

/** What a plan leaves out, in the order of the page. */
export function leftOut(sheet: Sheet, plan: Plan, wording: Wording): readonly LeftOut[] {
  return [
    ...long('words', 'bottomLine', sheet.bottomLine, plan.remarkLength),
    ...sheet.ledger.rows.flatMap(({ id, label, before, after }): LeftOut[] => {
      const how = plan.themes.get(id);
      if (how === undefined) return [{ kind: 'theme', id, label }];
      const quoted = before.quote !== null || after.quote !== null;
      return [
        ...(how === 'referenced' && quoted ? [{ kind: 'quote' as const, id, label }] : []),
        ...long('words', id, label, plan.labelLength),
      ];
    }),
    ...sheet.changes.rows.flatMap(({ slot, label, before, after }): LeftOut[] => {
      if (!plan.facts.has(slot)) return [{ kind: 'fact', id: slot, label }];
      const cut = [before, after].some((values) => someValues(values, plan.valueLength, wording).left > 0);
      return [...(cut ? [{ kind: 'values' as const, id: slot, label }] : [])];
    }),
    ...sheet.changes.rows
      .flatMap(({ slot, claims }) => claims.map((claim) => ({ slot, claim })))
      .flatMap(({ slot, claim }, index) => long('words', slot, claim, index < plan.claims ? plan.noticeLength : 0)),
    ...(sheet.picture !== null && plan.bars === 0
      ? [{ kind: 'picture' as const, id: 'picture', label: sheet.picture.heading }]
      : []),
    ...sheet.notices.items.flatMap((notice, index): readonly LeftOut[] =>
      index >= plan.notices
        ? [{ kind: 'notice', id: 'notices', label: notice }]
        : long('words', 'notices', notice, plan.noticeLength),
    ),
    ...sheet.remarks.flatMap(({ kind, text }) => long('words', kind, text, plan.remarkLength)),
  ];
}

function long(kind: 'words', id: string, text: string, length: number): readonly LeftOut[] {
  return text.length > length ? [{ kind, id, label: text }] : [];
}
