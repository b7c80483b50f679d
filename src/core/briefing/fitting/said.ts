import { statusOrder } from '../ordering.ts';
import type { Sheet } from '../sheet.ts';
import type { Wording } from '../wording.ts';
import { clipped } from '../writing.ts';
import type { Plan } from './plan.ts';

/** What the page says under its ledger of the themes that it leaves out, or null where it shows all of them. */
export function saidOfThemes({ ledger, counts }: Sheet, plan: Plan, wording: Wording): string | null {
  const cut = ledger.rows.filter((row) => !plan.themes.has(row.id));
  if (cut.length === 0) return null;
  const parts = statusOrder.flatMap((status) => {
    const count = cut.filter((row) => row.status === status).length;
    const label = counts.find((group) => group.status === status)?.label ?? status;
    return count === 0 ? [] : [`${count} ${clipped(label, 40)}`];
  });
  return wording.cutThemes(cut.length, parts);
}
