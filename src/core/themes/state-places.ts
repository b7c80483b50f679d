import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Span } from '../span.ts';

/** Characters beside a state or region in which the words stand that decide on it. */
const reach = 60;

const situation =
  /(?:\b(?:situations?|developments?|events|settlement|crisis|conflict|war|fighting|hostilities|violence|unrest|humanitarian|stabili[sz]ation|stability|instability|peace|security|tensions?|reconstruction|refugees|sanctions|threats?)\s+(?:process\s+)?(?:in|of|around|over|from|on|against)|\b(?:assistance|aid|relief)\s+(?:to|for))\s+(?:the\s+)?$/iu;
const whereabouts =
  /\b(?:in|of|for|with|to|within|across|between|from|throughout|by|as|outside|beyond|via|through)\s+(?:the\s+)?(?:(?:whole|entire|wider|broader)\s+)?(?:(?:region|countries|states|nations|republics|peoples?|economies|partners|leaders|governments)\s+(?:of|in|from)\s+(?:the\s+)?)?$/iu;
const listOfStates = String.raw`(?:(?:,\s+|\s+and\s+|,\s+and\s+)(?:the\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,2})*`;
const present = new RegExp(
  String.raw`^${listOfStates}\s+(?:was|were|is|are|(?:has|had|have)\s+been)\s+(?:also\s+)?(?:represented|headed|led|present)\b`,
  'u',
);

/** Whether the words before the name make what goes on there the matter: `the situation in Nauru`, `aid to Nauru`. */
export function isTroubled({ text }: Dispatch, { start }: Span): boolean {
  return situation.test(text.slice(Math.max(0, start - reach), start));
}

/** Whether a region is only where something is or who somebody is: `trade in the Gulf`, `the partners of the Gulf`. */
export function isWhereabouts({ text }: Dispatch, { start }: Span): boolean {
  return whereabouts.test(text.slice(Math.max(0, start - reach), start));
}

/** `Nauru and Fiji were represented by their ministers`; `the offer by Nauru`. */
export function isPresent({ text }: Dispatch, { start, end }: Span): boolean {
  return (
    present.test(text.slice(end, end + 2 * reach)) ||
    /\b(?:offer|offered|proposal|proposed|initiative|hosted|chaired)\s+(?:made\s+)?by\s+(?:the\s+)?$/iu.test(
      text.slice(Math.max(0, start - reach), start),
    )
  );
}

/** `in Omrath, Nauru`, and `Nauru – Ada Berg` in a list of those who came. */
export function isVenueOrSeat({ text }: Dispatch, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return (
    (before.trimEnd().endsWith(',') && /\b(?:in|at)\s+\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?,\s+$/u.test(before)) ||
    /^\s+[–—-]\s+\p{Lu}\p{L}+\s+\p{Lu}/u.test(text.slice(end, end + reach))
  );
}
