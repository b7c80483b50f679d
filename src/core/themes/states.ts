import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Gazetteer } from '../facts/gazetteer.ts';
import { findStates, type StateMention } from '../facts/states.ts';
import { overlaps, type Span } from '../span.ts';
import type { MentionedTheme, ThemeMention } from './mentions.ts';

const category = 'states-and-regions';

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
  const found = [findStates(before, gazetteer), findStates(after, gazetteer)] as const;
  const topics = new Set(
    found
      .flat()
      .filter((mention) => mention.role === 'topic')
      .map(({ name }) => name),
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
