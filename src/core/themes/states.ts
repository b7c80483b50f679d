import type { Dispatch } from '../dispatch/dispatch.ts';
import { fold } from '../dispatch/tokens.ts';
import type { Gazetteer } from '../facts/gazetteer.ts';
import { findStates, type StateMention, type StateRole } from '../facts/states.ts';
import { once } from '../once.ts';
import type { Span } from '../span.ts';
import { SpanIndex } from '../span-index.ts';
import { partiesOf, troubledIn } from './state-parties.ts';
import { isPresent, isTroubled, isVenueOrSeat, isWhereabouts } from './state-places.ts';
import type { Explored } from './discover-candidates.ts';
import type { MentionedTheme, ThemeMention } from './mentions.ts';

const continents = new Set(['Europe', 'Asia']);
const partOfContinent = /\s(?:Asia|Africa|Europe|America)$/u;
const deeds =
  /^(?:['’]s?)?\s+(?:\p{L}+(?:ed|al|ing|ary|ous|le|full-scale)\s+){0,3}(?:wars?\s+(?:of\s+aggression|against|on)|aggression|invasion|annexation)\b/u;
/** Characters behind a state in which its deed is named. */
const deedReach = 60;
const category = 'states-and-regions';

/**
 * States and regions that a text is about, as themes. Who took part is no theme; but where one text is about
 * a state and the other names it as a guest, in an office (`officers from Afghanistan`) or as a place, the name was
 * looked for and found, and so it counts there too.
 * @returns the mentions of the two dispatches, in the order given
 */
export function findStateMentions(
  sides: readonly [Explored, Explored],
  gazetteer: Gazetteer,
): [ThemeMention[], ThemeMention[]] {
  const [before, after] = [sides[0].dispatch, sides[1].dispatch];
  const found = [mattersOf(before, gazetteer), mattersOf(after, gazetteer)] as const;
  const named = found.flat();
  // A guest of one of the meetings, of whose situation they spoke.
  const parties = found.map((mentions, side) => partiesOf(mentions, side === 0 ? before : after));
  const guests = new Set(
    [...troubledIn(before, found[0]), ...troubledIn(after, found[1])].filter(
      (name) => parties.some((side) => !side.has(name)) && parties.every((side) => !side.has(name) || side.size > 1),
    ),
  );
  const topics = new Set(
    named
      .filter(({ name, role }) => role === 'topic' && (!parties.some((side) => side.has(name)) || guests.has(name)))
      .map(({ name }) => name),
  );
  const themes = new Map<string, MentionedTheme>();
  const toMentions = (
    { dispatch, mentions: told, names: { series, official } }: Explored,
    mentions: readonly StateMention[],
  ): ThemeMention[] => {
    const ownTopics = new Set(mentions.filter((mention) => mention.role === 'topic').map(({ name }) => name));
    const inSeries = new SpanIndex(series);
    const inOffice = new SpanIndex(official);
    const inPhrase = new SpanIndex(told);
    return mentions
      .filter(
        ({ name, role }) => topics.has(name) && role !== 'source' && (role !== 'participant' || !ownTopics.has(name)),
      )
      .map(({ kind, name, role, start, end, sentence }) => ({
        theme: themeOf(name, gazetteer, themes),
        term: name,
        sentence,
        strength:
          isAside(role) ||
          inSeries.overlaps({ start, end }) ||
          inOffice.holdsMore({ start, end }) ||
          (kind === 'region' && inPhrase.holdsMore({ start, end })) ||
          isVenueOrSeat(dispatch, { start, end }) ||
          wages(dispatch, { start, end })
            ? 'named'
            : 'told',
        start,
        end,
      }));
  };
  return [toMentions(sides[0], found[0]), toMentions(sides[1], found[1])];
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
  return findStates(dispatch, gazetteer).flatMap((mention): StateMention[] => {
    const { kind, name, role } = mention;
    if (role === 'topic' && isPresent(dispatch, mention)) return [{ ...mention, role: 'participant' }];
    if (kind === 'state') return [mention];
    if (continents.has(name)) return [];
    if (role !== 'topic') return [mention];
    if (adjectives.has(fold(dispatch.text.slice(mention.start, mention.end)))) return [];
    const isPlace = partOfContinent.test(name) && isWhereabouts(dispatch, mention) && !isTroubled(dispatch, mention);
    return [isPlace ? { ...mention, role: 'place' } : mention];
  });
}

/**
 * Whether the words make the state the author of a war that is told beside it (`Nauru's war of aggression`); the state
 * that suffers one (`the Nauruan conflict`) is the matter.
 */
function wages({ text }: Dispatch, { end }: Span): boolean {
  return deeds.test(text.slice(end, end + deedReach));
}

function isAside(role: StateRole): boolean {
  return role === 'office' || role === 'place';
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
