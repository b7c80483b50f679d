import type { Briefing, BriefingSource, LedgerCell } from './briefing.ts';

/** The same briefing with every text that came out of a dispatch, a codebook or a file name changed alike. */
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
  const { labels } = briefing;
  return {
    ...briefing,
    title: text(briefing.title),
    sources: [source(briefing.sources[0]), source(briefing.sources[1])],
    bottomLine: briefing.bottomLine.map(text),
    labels: {
      before: text(labels.before),
      after: text(labels.after),
      shared: text(labels.shared),
      new: text(labels.new),
      dropped: text(labels.dropped),
    },
    ledger: briefing.ledger.map((row) => ({
      ...row,
      label: text(row.label),
      before: cell(row.before),
      after: cell(row.after),
    })),
    facts: briefing.facts.map((fact) => ({
      label: text(fact.label),
      before: orNull(fact.before),
      after: orNull(fact.after),
      claim: text(fact.claim),
    })),
    notices: briefing.notices.map(text),
    method: text(briefing.method),
  };
}
