import type { AlignedPair, Status, Theme } from '../../src/core/comparison/comparison.ts';
import { commitmentShift } from '../../src/core/themes/commitment.ts';
import { uncapitalised } from '../../src/core/briefing/writing.ts';
import type { Side } from '../../src/core/span.ts';

/** The sign that stands for a status wherever colour may not be seen. */
export const signs: Readonly<Record<Status | 'sought', string>> = { shared: '=', new: '+', dropped: '−', sought: '…' };

/** How close the sentences of a pair are, in words. */
export const closeness: Readonly<Record<AlignedPair['kind'], string>> = {
  same: 'Same wording',
  reworded: 'Reworded',
  related: 'Related, not the same statement',
};

/** The sign that stands for it. */
export const closenessSigns: Readonly<Record<AlignedPair['kind'], string>> = { same: '=', reworded: '≈', related: '∼' };

/** `3 times in 2019, once in 2021`. */
export function mentionsInWords(
  mentions: Readonly<Record<Side, number>>,
  labels: Readonly<Record<Side, string>>,
): string {
  return sides.map((side) => `${timesInWords(mentions[side])} in ${labels[side]}`).join(', ');
}

function timesInWords(count: number): string {
  return ['not', 'once', 'twice'][count] ?? `${count} times`;
}

/** `1 word`, `371 words`, with a thin space in large numbers. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en').replaceAll(',', '\u202f')} ${count === 1 ? one : many}`;
}

/** The other of the two texts. */
export function otherSide(side: Side): Side {
  return side === 'before' ? 'after' : 'before';
}

/** Both sides, in the order in which they stand. */
export const sides: readonly Side[] = ['before', 'after'];

/** A theme's status as its group is headed: `shared, reworded`; `new in 2021`; `first mentioned in 2021`. */
export function statusInWords({ status, wording }: Theme, labels: Readonly<Record<Status, string>>): string {
  const heading = uncapitalised(labels[status]);
  return wording === undefined ? heading : `${heading}, ${wording}`;
}

/** How a shared theme is worded, and whether the later text commits more or less on it: `reworded, commits more`. */
export function gradeInWords({ wording, commitment }: Theme): string {
  const grade = wording === undefined ? [] : [wording === 'verbatim' ? 'same words' : wording];
  const shift = commitment === undefined ? null : commitmentShift(commitment.before, commitment.after);
  return [...grade, ...(shift === null ? [] : [shift > 0 ? 'commits more' : 'commits less'])].join(', ');
}

/** What a mark says of itself: `shared theme: Border management`. */
export function themeInWords({
  status,
  label,
}: {
  readonly status: Status | 'sought';
  readonly label: string;
}): string {
  return status === 'sought' ? `theme: ${label}; the other text is still being read` : `${status} theme: ${label}`;
}

/** So many quotes of each text are heard with a theme; the panel has all. */
const heard = 2;

/** The first words of a theme in each text: `2019: “drug trafficking”, paragraph 3. 2021: “illicit drugs”, paragraph 5.` */
export function quotesInWords({ evidence }: Theme, labels: Readonly<Record<Side, string>>): string {
  return sides
    .flatMap((side) => {
      const first = evidence.filter((one) => one.side === side).slice(0, heard);
      const quotes = first.map(({ quote, paragraph }) => `“${quote}”, paragraph ${paragraph + 1}`);
      return quotes.length === 0 ? [] : `${labels[side]}: ${quotes.join('; ')}.`;
    })
    .join(' ');
}
