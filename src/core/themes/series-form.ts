import type { Dispatch } from '../dispatch/dispatch.ts';
import type { LanguageData } from '../knowledge.ts';
import type { ThemeMention } from './mentions.ts';
import { findOtherMeetings } from './other-meetings.ts';
import { overlaps } from '../span.ts';

/** A dispatch with its mentions of codebook themes. */
interface Mentioned {
  readonly dispatch: Dispatch;
  readonly mentions: readonly ThemeMention[];
}

/** The mentions of one dispatch: those that tell matters, and those that only say who or what met. */
export interface PartedMentions {
  readonly matters: readonly ThemeMention[];
  readonly forms: readonly ThemeMention[];
}

/**
 * Sets the form of the meeting apart from its matters. Where the headline or the lead of either text names the
 * meeting reported by words of a theme (`the 4th Talvesk-Omrath Ministerial Meeting`, `their Cooperation Committee`),
 * that theme is how people met and no matter, wherever it stands in either text: `the Council of Foreign Ministers
 * noted`. Another meeting of the kind (`the next ministerial meeting`) stays one.
 */
export function partForms(
  sides: readonly [Mentioned, Mentioned],
  language: LanguageData,
): [PartedMentions, PartedMentions] {
  const nouns = new Set(language.eventNouns);
  const tests = [namesMeeting(sides[0].dispatch, nouns), namesMeeting(sides[1].dispatch, nouns)] as const;
  const opening = ({ dispatch, mentions }: Mentioned, side: 0 | 1): ThemeMention[] =>
    mentions.filter((mention) => mention.sentence <= dispatch.lead && tests[side](mention));
  const forms = new Set([...opening(sides[0], 0), ...opening(sides[1], 1)].map(({ theme }) => theme.id));
  const part = ({ mentions }: Mentioned, side: 0 | 1): PartedMentions => {
    const formal = new Set(mentions.filter((mention) => forms.has(mention.theme.id) && tests[side](mention)));
    return {
      matters: mentions.filter((mention) => !formal.has(mention)),
      forms: [...formal],
    };
  };
  return [part(sides[0], 0), part(sides[1], 1)];
}

/** Whether a mention holds the noun of an event, and nothing beside it says that another one is meant. */
function namesMeeting(dispatch: Dispatch, nouns: ReadonlySet<string>): (mention: ThemeMention) => boolean {
  const others = new Map<number, ReturnType<typeof findOtherMeetings>>();
  return (mention) => {
    const words =
      dispatch.text
        .slice(mention.start, mention.end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    if (!words.some((word) => nouns.has(word))) return false;
    const other = others.get(mention.sentence) ?? findOtherMeetings(dispatch, mention.sentence);
    others.set(mention.sentence, other);
    return !other.some((place) => overlaps(place, mention));
  };
}
