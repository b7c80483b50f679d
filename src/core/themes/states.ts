import type { Dispatch } from '../dispatch/dispatch.ts';
import { fold } from '../dispatch/tokens.ts';
import type { Gazetteer } from '../facts/gazetteer.ts';
import { findStates, type StateMention } from '../facts/states.ts';
import { overlaps, type Span } from '../span.ts';
import type { MentionedTheme, ThemeMention } from './mentions.ts';

const category = 'states-and-regions';
/** The headline and the lead, or the lead and the sentence behind it. */
const openingSentences = 2;
/** A list of states so long, among the first sentences, says who took part. */
const longList = 3;
const listSentences = 5;
/** Characters between two names of a list: `, the ` or `, and the `. */
const listGap = 12;

/**
 * States and regions that a text is about, as themes. Who took part is no theme; but where one text is about
 * a state and the other names it as a guest, the name was looked for and found, and so it counts there too.
 * @returns the mentions of the two dispatches, in the order given
 */
export function findStateMentions(
  before: Dispatch,
  after: Dispatch,
  gazetteer: Gazetteer,
  series: readonly [readonly Span[], readonly Span[]],
): [ThemeMention[], ThemeMention[]] {
  const found = [mattersOf(before, gazetteer), mattersOf(after, gazetteer)] as const;
  const named = found.flat();
  const parties = new Set([...named.filter(isParty), ...found.flatMap(listed)].map(({ name }) => name));
  const topics = new Set(
    named.filter(({ name, role }) => role === 'topic' && !parties.has(name)).map(({ name }) => name),
  );
  const themes = new Map<string, MentionedTheme>();
  const toMentions = (mentions: readonly StateMention[], places: readonly Span[]): ThemeMention[] => {
    const ownTopics = new Set(mentions.filter((mention) => mention.role === 'topic').map(({ name }) => name));
    return mentions
      .filter(
        ({ name, role }) => (role === 'topic' || (role === 'participant' && !ownTopics.has(name))) && topics.has(name),
      )
      .map(({ name, start, end, sentence }) => ({
        theme: themeOf(name, gazetteer, themes),
        term: name,
        sentence,
        strength: places.some((place) => overlaps(place, { start, end })) ? 'named' : 'told',
        start,
        end,
      }));
  };
  return [toMentions(found[0], series[0]), toMentions(found[1], series[1])];
}

/** States and regions named; a region's adjective only says of what kind a thing is (`Euro-Asian connectivity`). */
function mattersOf(dispatch: Dispatch, gazetteer: Gazetteer): StateMention[] {
  const adjectives = new Set(gazetteer.regions.flatMap((region) => region.adjectives.map(fold)));
  return findStates(dispatch, gazetteer).filter(
    ({ kind, role, start, end }) =>
      kind === 'state' || role !== 'topic' || !adjectives.has(fold(dispatch.text.slice(start, end))),
  );
}

/**
 * Named in the headline or the lead as one between whom the meeting was: that is no news, wherever it stands.
 * A region (`the European side`, `the Central Asian countries`) stands for those who meet wherever it acts.
 */
function isParty({ kind, role, sentence }: StateMention): boolean {
  return role === 'participant' && (kind === 'region' || sentence < openingSentences);
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

function themeOf(name: string, gazetteer: Gazetteer, known: Map<string, MentionedTheme>): MentionedTheme {
  const before = known.get(name);
  if (before !== undefined) return before;
  const entry = [...gazetteer.states, ...gazetteer.regions].find((each) => each.name === name);
  const theme: MentionedTheme = {
    id: `place-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    label: name,
    category,
    origin: 'codebook',
    lookedFor: [name, ...(entry?.names ?? []), ...(entry?.adjectives ?? [])],
  };
  known.set(name, theme);
  return theme;
}
