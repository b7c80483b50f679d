import type { Briefing, BriefingSource } from './briefing.ts';
import type { SheetSources } from './sheet.ts';
import type { Wording } from './wording.ts';

/** `Kazinform, Brussels, 31 May 2019 (A)`; the file's name stands in for what the text does not say. */
export function described(source: BriefingSource): string {
  const origin = [source.agency ?? source.name, source.place, source.date].filter((part) => part !== null);
  return `${origin.join(', ')} (${source.letter})`;
}

/** Both sources, in a line and at length. */
export function sourcesOf(sources: Briefing['sources'], wording: Wording): SheetSources {
  const [a, b] = sources;
  const row = (label: string, of: (source: BriefingSource) => string | null): SheetSources['rows'] => {
    const [left, right] = [of(a), of(b)];
    return (left ?? '') === '' && (right ?? '') === '' ? [] : [[label, stated(left, wording), stated(right, wording)]];
  };
  return {
    heading: wording.sources,
    line: `${wording.sources}. ${sources.map((source) => inFull(source, wording)).join(' ')}`,
    columns: [wording.matter, a.letter, b.letter],
    rows: [
      ...row(wording.headline, ({ title }) => title),
      ...row(wording.agency, ({ agency }) => agency),
      ...row(wording.slots.relays, ({ relays }) => relays),
      ...row(wording.place, ({ place }) => place),
      ...row(wording.published, ({ date }) => date),
      ...row(wording.file, ({ name, words }) => `${name}, ${wording.words(words)}`),
      // In four parts, which lines can end between.
      ...row(wording.sha256, ({ sha256 }) => sha256.match(/.{16}/g)?.join(' ') ?? sha256),
    ],
  };
}

function stated(value: string | null, wording: Wording): string {
  return value === null || value === '' ? wording.notStated : value;
}

/** `A: Kazinform, Brussels, 31 May 2019, relaying …: “The title”; a.txt, 412 words, SHA-256 begins 3f1c0e22b7d1.` */
function inFull(source: BriefingSource, wording: Wording): string {
  const relays = source.relays === null ? null : wording.relaying(source.relays);
  const origin = [source.agency, source.place, source.date, relays].filter((part) => part !== null).join(', ');
  const title = source.title === '' ? '' : `: “${source.title}”`;
  const file = [source.name, wording.words(source.words), wording.hash(source.sha256.slice(0, 12))].join(', ');
  return `${source.letter}: ${origin}${title}; ${file}.`;
}
