import type { Dispatch } from '../dispatch/dispatch.ts';
import { fold } from '../dispatch/tokens.ts';
import type { Gazetteer } from '../facts/gazetteer.ts';
import { findStates, type StateMention, type StateRole } from '../facts/states.ts';
import { once } from '../once.ts';
import type { Span } from '../span.ts';
import { SpanIndex } from '../span-index.ts';
import type { MentionedTheme, NamePlaces, ThemeMention } from './mentions.ts';

const continents = new Set(['Europe', 'Asia']);
const deeds =
  /^(?:['’]s?)?\s+(?:\p{L}+(?:ed|al|ing|ary|ous|le|full-scale)\s+){0,3}(?:wars?\s+(?:of\s+aggression|against|on)|aggression|invasion|annexation)\b/u;
/** Characters behind a state in which its deed is named. */
const deedReach = 60;
/** Characters beside a state in which a place or a person may stand. */
const placeReach = 40;
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
 * a state and the other names it as a guest, in an office (`officers from Afghanistan`) or as a place, the name was
 * looked for and found, and so it counts there too.
 * @returns the mentions of the two dispatches, in the order given
 */
export function findStateMentions(
  before: Dispatch,
  after: Dispatch,
  gazetteer: Gazetteer,
  names: readonly [NamePlaces, NamePlaces],
): [ThemeMention[], ThemeMention[]] {
  const found = [mattersOf(before, gazetteer), mattersOf(after, gazetteer)] as const;
  const named = found.flat();
  const acting = [...found[0].filter(isPartyOf(before)), ...found[1].filter(isPartyOf(after))];
  const parties = new Set([...acting, ...found.flatMap(listed)].map(({ name }) => name));
  const topics = new Set(
    named.filter(({ name, role }) => role === 'topic' && !parties.has(name)).map(({ name }) => name),
  );
  const themes = new Map<string, MentionedTheme>();
  const toMentions = (
    dispatch: Dispatch,
    mentions: readonly StateMention[],
    { series, official }: NamePlaces,
  ): ThemeMention[] => {
    const ownTopics = new Set(mentions.filter((mention) => mention.role === 'topic').map(({ name }) => name));
    const inSeries = new SpanIndex(series);
    const inOffice = new SpanIndex(official);
    return mentions
      .filter(
        ({ name, role }) => topics.has(name) && role !== 'source' && (role !== 'participant' || !ownTopics.has(name)),
      )
      .map(({ name, role, start, end, sentence }) => ({
        theme: themeOf(name, gazetteer, themes),
        term: name,
        sentence,
        strength:
          isAside(role) ||
          inSeries.overlaps({ start, end }) ||
          inOffice.holdsMore({ start, end }) ||
          isVenueOrSeat(dispatch, { start, end }) ||
          wages(dispatch, { start, end })
            ? 'named'
            : 'told',
        start,
        end,
      }));
  };
  return [toMentions(before, found[0], names[0]), toMentions(after, found[1], names[1])];
}

const regionAdjectives = once(
  ({ regions }: Gazetteer) => new Set(regions.flatMap((region) => region.adjectives.map(fold))),
);

/**
 * States and regions named. A region's adjective only says of what kind a thing is (`Euro-Asian connectivity`), and a
 * whole continent is no more than where everybody lives (`links between Europe and Asia`).
 */
function mattersOf(dispatch: Dispatch, gazetteer: Gazetteer): StateMention[] {
  const adjectives = regionAdjectives(gazetteer);
  return findStates(dispatch, gazetteer).filter(
    ({ kind, name, role, start, end }) =>
      kind === 'state' ||
      (!continents.has(name) && (role !== 'topic' || !adjectives.has(fold(dispatch.text.slice(start, end))))),
  );
}

/**
 * Whether the words make the state the author of a war that is told beside it (`Nauru's war of aggression`); the state
 * that suffers one (`the Nauruan conflict`) is the matter.
 */
function wages({ text }: Dispatch, { end }: Span): boolean {
  return deeds.test(text.slice(end, end + deedReach));
}

/** `in Omrath, Nauru`, and `Nauru – Ada Berg` in a list of those who came. */
function isVenueOrSeat({ text }: Dispatch, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - placeReach), start);
  return (
    (before.trimEnd().endsWith(',') && /\b(?:in|at)\s+\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?,\s+$/u.test(before)) ||
    /^\s+[–—-]\s+\p{Lu}\p{L}+\s+\p{Lu}/u.test(text.slice(end, end + placeReach))
  );
}

function isAside(role: StateRole): boolean {
  return role === 'office' || role === 'place';
}

/**
 * Named in the headline or the lead as one between whom the meeting was, or by an office of its own (`the Nauruan
 * minister met`): that is no news, wherever it stands. A region (`the European side`, `the Central Asian countries`)
 * stands for those who meet wherever it acts.
 */
function isPartyOf({ text }: Dispatch): (mention: StateMention) => boolean {
  return ({ kind, role, sentence, start }) => {
    if (role === 'participant') return kind === 'region' || sentence < openingSentences;
    const isField = /\b(?:for|on|to|from|in)\s+(?:the\s+)?$/u.test(text.slice(Math.max(0, start - 10), start));
    return role === 'office' && kind === 'state' && sentence < openingSentences && !isField;
  };
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
