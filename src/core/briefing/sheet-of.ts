import type { Briefing } from './briefing.ts';
import { likelihoodRanges, type Judgement } from './judgement.ts';
import { statusSigns } from './marks.ts';
import { statusOrder } from './ordering.ts';
import type { Sheet, SheetPicture, SheetRemark } from './sheet.ts';
import { sheetRow } from './sheet-row.ts';
import { described, sourcesOf } from './sheet-sources.ts';
import type { Wording } from './wording.ts';
import { inDateWords, uncapitalised } from './writing.ts';

/** The longest name of a side in the key of the picture, in letters: a day in words. */
const longestKey = 17;

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
    sources: sourcesOf(briefing.sources, wording),
    foot: [
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
    before: shortName(labels.before, 'A'),
    after: shortName(labels.after, 'B'),
    bars: heaviest.map((row) => ({ id: row.id, label: row.label, before: row.weight.before, after: row.weight.after })),
  };
}

/** A side's name in the picture's key: by its date, which is short, else by its letter. */
function shortName(label: string, letter: string): string {
  return label.length <= longestKey ? label : letter;
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

function joined(parts: readonly (string | null)[]): string | null {
  const given = parts.filter((part) => part !== null);
  return given.length === 0 ? null : given.join(' · ');
}
