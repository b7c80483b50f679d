import type { Dispatch } from '../dispatch/dispatch.ts';
import type { StateMention } from '../facts/states.ts';
import { isTroubled } from './state-places.ts';

/** The headline and the lead, or the lead and the sentence behind it. */
const openingSentences = 2;
/** A list of states so long, among the first sentences, says who took part. */
const longList = 3;
const listSentences = 5;
/** Characters between two names of a list: `, the ` or `, and the `. */
const listGap = 12;

/**
 * Named in the headline or the lead as one between whom the meeting was, or by an office of its own (`the Nauruan
 * minister met`): that is no news, wherever it stands. A region (`the European side`, `the Central Asian countries`)
 * stands for those who meet wherever it acts.
 */
function isPartyOf({ text, lead }: Dispatch): (mention: StateMention) => boolean {
  const opening = Math.max(openingSentences, lead + 1);
  return ({ kind, role, sentence, start }) => {
    if (role === 'participant') return kind === 'region' || sentence < opening;
    const isField = /\b(?:for|on|to|from|in)\s+(?:the\s+)?$/u.test(text.slice(Math.max(0, start - 10), start));
    return role === 'office' && kind === 'state' && sentence < opening && !isField;
  };
}

/** The names of all that a dispatch has between whom it says that the meeting was. */
export function partiesOf(mentions: readonly StateMention[], dispatch: Dispatch): ReadonlySet<string> {
  return new Set([...mentions.filter(isPartyOf(dispatch)), ...listed(mentions)].map(({ name }) => name));
}

/** The states whose situation is spoken of. */
export function troubledIn(dispatch: Dispatch, mentions: readonly StateMention[]): string[] {
  return mentions
    .filter(
      ({ kind, role, start, end }) => kind === 'state' && role === 'topic' && isTroubled(dispatch, { start, end }),
    )
    .map(({ name }) => name);
}

/** The states that the first sentences enumerate. */
function listed(mentions: readonly StateMention[]): StateMention[] {
  const runs: StateMention[][] = [];
  let last: StateMention | null = null;
  for (const mention of mentions) {
    if (mention.kind !== 'state' || mention.sentence >= listSentences) continue;
    const goesOn = last !== null && last.sentence === mention.sentence && mention.start - last.end <= listGap;
    if (goesOn) runs.at(-1)?.push(mention);
    else runs.push([mention]);
    last = mention;
  }
  return runs.filter((run) => run.length >= longList).flat();
}
