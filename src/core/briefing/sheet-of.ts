import type { Briefing, BriefingSource } from './briefing.ts';
import { likelihoodRanges, type Judgement } from './judgement.ts';
import { statusSigns } from './marks.ts';
import { statusOrder } from './ordering.ts';
import type { Sheet, SheetPicture, SheetRemark } from './sheet.ts';
import { sheetRow } from './sheet-row.ts';
import type { Wording } from './wording.ts';
import { inDateWords, uncapitalised } from './writing.ts';

/** Puts a briefing into the words of its page. */
export function sheetOf(briefing: Briefing, wording: Wording): Sheet {
  const { labels, judgement } = briefing;
  const [before, after] = [`${labels.before} (A)`, `${labels.after} (B)`];
  return {
    language: wording.language,
    product: wording.product,
    marking: joined([briefing.date === null ? null : inDateWords(briefing.date), briefing.marking]),
    title: briefing.title,
    subtitle: briefing.sources.map(described).join(' · '),
    author: briefing.author === null ? null : wording.preparedBy(briefing.author),
    bottomLine: briefing.bottomLine.join(' '),
    bottomLineNote: briefing.bottomLineBy === 'analyst' ? wording.editedBottomLine : null,
    counts: statusOrder.map((status) => ({
      status,
      sign: statusSigns[status],
      count: briefing.figures[status],
      label: uncapitalised(labels[status]),
    })),
    ledger: {
      heading: wording.themes,
      columns: [wording.status, wording.theme, before, after],
      rows: briefing.ledger.map((row) => sheetRow(row, wording)),
      excluded: briefing.excluded.length === 0 ? null : wording.excludedThemes(briefing.excluded.length),
    },
    changes: { heading: wording.changes, columns: [wording.matter, before, after], rows: briefing.facts },
    picture: pictureOf(briefing, wording),
    notices: { heading: wording.notices, items: briefing.notices },
    remarks: [
      ...(briefing.note === null ? [] : [remark('note', wording.note, briefing.note)]),
      ...(judgement === null ? [] : [judged(judgement, wording)]),
    ],
    foot: [
      `${wording.sources}. ${briefing.sources.map((source) => inFull(source, wording)).join(' ')}`,
      briefing.method,
      ...(judgement === null || (judgement.likelihood === null && judgement.confidence === null)
        ? []
        : [scaleOf(wording)]),
    ],
  };
}

/** What the bars say, for those who do not see them. */
export function pictureInWords({ before, after, bars }: SheetPicture, wording: Wording): string {
  const each = bars.map((bar) => wording.share(bar.label, percent(bar.before), percent(bar.after)));
  return wording.shares(before, after, each.join('; '));
}

/** A share as whole per cent: `23%`; below one half `under 1%`, for it is there. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return share > 0 && rounded === 0 ? '<1%' : `${rounded}%`;
}

function pictureOf({ ledger, labels }: Briefing, wording: Wording): SheetPicture | null {
  const weight = ({ weight: { before, after } }: Briefing['ledger'][number]): number => Math.max(before, after);
  const heaviest = [...ledger].sort((a, b) => weight(b) - weight(a)).filter((row) => weight(row) > 0);
  if (heaviest.length === 0) return null;
  return {
    heading: wording.weights,
    before: labels.before,
    after: labels.after,
    bars: heaviest.map((row) => ({ id: row.id, label: row.label, before: row.weight.before, after: row.weight.after })),
  };
}

function remark(kind: SheetRemark['kind'], heading: string, text: string, scales: readonly string[] = []): SheetRemark {
  return { kind, heading, text, scales };
}

function judged({ text, likelihood, confidence }: Judgement, wording: Wording): SheetRemark {
  const range = likelihoodRanges.find(({ step }) => step === likelihood);
  return remark('judgement', wording.judgement, text, [
    ...(range === undefined ? [] : [wording.likelihood(wording.likelihoods[range.step], range.from, range.to)]),
    ...(confidence === null ? [] : [wording.confidence(wording.confidences[confidence])]),
  ]);
}

function scaleOf(wording: Wording): string {
  return wording.scale(likelihoodRanges.map(({ step, from, to }) => ({ step: wording.likelihoods[step], from, to })));
}

/** `Kazinform, Brussels, 31 May 2019 (A)`; the file's name stands in for what the text does not say. */
function described(source: BriefingSource): string {
  return `${[source.agency ?? source.name, source.place, source.date].filter((part) => part !== null).join(', ')} (${source.letter})`;
}

/** `A: Kazinform, Brussels, 31 May 2019, relaying …: “The title”; a.txt, 412 words, SHA-256 begins 3f1c0e22b7d1.` */
function inFull(source: BriefingSource, wording: Wording): string {
  const relays = source.relays === null ? null : wording.relaying(source.relays);
  const origin = [source.agency, source.place, source.date, relays].filter((part) => part !== null).join(', ');
  const title = source.title === '' ? '' : `: “${source.title}”`;
  const file = [source.name, wording.words(source.words), wording.hash(source.sha256.slice(0, 12))].join(', ');
  return `${source.letter}: ${origin}${title}; ${file}.`;
}

function joined(parts: readonly (string | null)[]): string | null {
  const given = parts.filter((part) => part !== null);
  return given.length === 0 ? null : given.join(' · ');
}
