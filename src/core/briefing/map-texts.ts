import type { Briefing, BriefingSource, LedgerCell, LedgerRow } from './briefing.ts';

/** The same briefing with every text that people wrote or a text holds changed alike; ids and dates stay. */
export function mapTexts(briefing: Briefing, text: (value: string) => string): Briefing {
  const orNull = (value: string | null): string | null => (value === null ? null : text(value));
  const cell = (value: LedgerCell | null): LedgerCell | null => value && { ...value, quote: text(value.quote) };
  const source = <Source extends BriefingSource>(value: Source): Source => ({
    ...value,
    name: text(value.name),
    title: text(value.title),
    agency: orNull(value.agency),
    place: orNull(value.place),
    date: text(value.date),
    relays: orNull(value.relays),
  });
  const row = (value: LedgerRow): LedgerRow => ({
    ...value,
    label: text(value.label),
    shift: value.shift && {
      ...value.shift,
      party: text(value.shift.party),
      before: text(value.shift.before),
      after: text(value.shift.after),
    },
    before: cell(value.before),
    after: cell(value.after),
  });
  const { labels, judgement } = briefing;
  return {
    ...briefing,
    title: text(briefing.title),
    author: orNull(briefing.author),
    marking: orNull(briefing.marking),
    sources: [source(briefing.sources[0]), source(briefing.sources[1])],
    bottomLine: briefing.bottomLine.map(text),
    labels: {
      before: text(labels.before),
      after: text(labels.after),
      shared: text(labels.shared),
      new: text(labels.new),
      dropped: text(labels.dropped),
    },
    ledger: briefing.ledger.map(row),
    excluded: briefing.excluded.map((theme) => ({ ...theme, label: text(theme.label) })),
    facts: briefing.facts.map((fact) => ({
      ...fact,
      label: text(fact.label),
      before: fact.before.map(text),
      after: fact.after.map(text),
      claims: fact.claims.map(text),
    })),
    notices: briefing.notices.map(text),
    note: orNull(briefing.note),
    judgement: judgement && { ...judgement, text: text(judgement.text) },
    method: text(briefing.method),
  };
}
