import type { Judgement } from '../briefing/judgement.ts';
import type { FactSlot } from '../comparison/comparison.ts';
import type { Decision, Place, TextField } from './decision.ts';

type Of<Kind extends Decision['kind']> = Extract<Decision, { kind: Kind }>;

/** What holds in the end, of each kind the last that was decided. Keys are ids of themes unless said otherwise. */
export interface Wishes {
  readonly verdicts: ReadonlyMap<string, Of<'verdict'>>;
  readonly labels: ReadonlyMap<string, Of<'rename'>>;
  readonly statuses: ReadonlyMap<string, Of<'status'>>;
  readonly merges: ReadonlyMap<string, Of<'merge'>>;
  readonly added: ReadonlyMap<string, Of<'add'>>;
  readonly cited: readonly Of<'cite'>[];
  readonly notes: ReadonlyMap<string, Of<'note-theme'>>;
  /** By side and start of the place. */
  readonly sentenceNotes: ReadonlyMap<string, Of<'note-sentence'>>;
  readonly chosen: ReadonlyMap<string, Of<'choose'>>;
  readonly order: readonly string[];
  readonly facts: readonly FactSlot[] | null;
  readonly fields: Readonly<Partial<Record<TextField, string>>>;
  readonly judgement: Judgement | null;
}

/** Folds decisions, in order, into what holds in the end. */
export function wishesOf(decisions: readonly Decision[]): Wishes {
  const verdicts = new Map<string, Of<'verdict'>>();
  const labels = new Map<string, Of<'rename'>>();
  const statuses = new Map<string, Of<'status'>>();
  const merges = new Map<string, Of<'merge'>>();
  const added = new Map<string, Of<'add'>>();
  const cited: Of<'cite'>[] = [];
  const notes = new Map<string, Of<'note-theme'>>();
  const sentenceNotes = new Map<string, Of<'note-sentence'>>();
  const chosen = new Map<string, Of<'choose'>>();
  const fields = new Map<TextField, string>();
  let order: readonly string[] = [];
  let facts: readonly FactSlot[] | null = null;
  let judgement: Judgement | null = null;
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'verdict':
        put(verdicts, decision.theme, decision, decision.verdict === null);
        break;
      case 'rename':
        put(labels, decision.theme, decision, decision.label === null);
        break;
      case 'status':
        put(statuses, decision.theme, decision, decision.status === null);
        break;
      case 'merge':
        put(merges, decision.theme, decision, decision.into === null);
        break;
      case 'add':
        added.set(decision.theme, decision);
        break;
      case 'cite':
        cited.push(decision);
        break;
      case 'note-theme':
        put(notes, decision.theme, decision, decision.text === '');
        break;
      case 'note-sentence':
        put(sentenceNotes, keyOf(decision.place), decision, decision.text === '');
        break;
      case 'choose':
        put(chosen, decision.theme, decision, decision.chosen === null);
        break;
      case 'order':
        order = decision.themes;
        break;
      case 'facts':
        facts = decision.slots;
        break;
      case 'field':
        put(fields, decision.field, decision.value ?? '', decision.value === null);
        break;
      case 'judgement':
        judgement = decision.judgement;
    }
  }
  const written = Object.fromEntries(fields);
  return {
    verdicts,
    labels,
    statuses,
    merges,
    added,
    cited,
    notes,
    sentenceNotes,
    chosen,
    order,
    facts,
    fields: written,
    judgement,
  };
}

function put<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, takesBack: boolean): void {
  map.delete(key);
  if (!takesBack) map.set(key, value);
}

function keyOf({ side, start }: Place): string {
  return `${side} ${start}`;
}
