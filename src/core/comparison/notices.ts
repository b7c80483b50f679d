import { dateInWords } from '../dispatch/dates.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';

/** What a reader must know of the two texts before trusting a comparison of them, a sentence each. */
export function noticesOf(before: Dispatch, after: Dispatch, language: string): string[] {
  const notices: string[] = [];
  if (before.sha256 === after.sha256 || before.text === after.text) notices.push('Both sides hold the same text.');
  if (before.published === null && after.published === null) {
    notices.push('Neither text states its date of publication: which is the later one is not known.');
  } else if (before.published === null || after.published === null) {
    notices.push(`The text on the ${before.published === null ? 'left' : 'right'} states no date of publication.`);
  } else {
    const [left, right] = [before.published.value, after.published.value];
    if (left > right) {
      notices.push(
        `The text on the left is the later one (${dateInWords(left)}, against ${dateInWords(right)}): “new” and “dropped” are said from left to right.`,
      );
    } else if (left === right && before.text !== after.text) {
      notices.push(`Both texts are dated ${dateInWords(left)}.`);
    } else if (left !== right && left.slice(0, 4) === right.slice(0, 4)) {
      notices.push(`Both texts are of ${left.slice(0, 4)}: ${dateInWords(left)} and ${dateInWords(right)}.`);
    }
  }
  for (const [side, dispatch] of [
    ['left', before],
    ['right', after],
  ] as const) {
    if (dispatch.language === language) continue;
    const name =
      dispatch.language === 'und'
        ? 'is not recognised as English'
        : `seems to be in another language than English (${dispatch.language})`;
    notices.push(
      `The text on the ${side} ${name}: themes and facts are looked for in English only, so what is missing here proves nothing.`,
    );
  }
  return notices;
}
