import type { Item } from './items.ts';

/** Names of states, regions and organisations that one sentence enumerates; a lone name is a group of one. */
export interface Group {
  /** Positions of the members among the items of the sentence, in order. */
  readonly members: readonly number[];
  /** Whether a dash joins members, as in `Armenia-Azerbaijan`. */
  readonly compound: boolean;
}

const connectors = new Set([',', 'and', 'or', '&', ';', '/', 'as', 'well', 'also', 'both', 'the', '-', 'with', 'plus']);

/** The enumerations among the items of one sentence, in order. */
export function findGroups(items: readonly Item[]): Group[] {
  const groups: { members: number[]; compound: boolean }[] = [];
  let open: { members: number[]; compound: boolean } | null = null;
  let between: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === 'state' || item.kind === 'region' || item.kind === 'organisation') {
      if (open === null || !isEnumerating(between)) {
        open = { members: [], compound: false };
        groups.push(open);
      } else if (between.some((mark) => mark.lower === '-')) {
        open.compound = true;
      }
      open.members.push(at);
      between = [];
    } else if (open !== null) {
      between.push(item);
      if (!connectors.has(item.lower)) open = null;
    }
  }
  return groups;
}

/** Whether these words go on with an enumeration: commas, conjunctions, articles, a dash, `together with`. */
function isEnumerating(between: readonly Item[]): boolean {
  const words = between.map((item) => item.lower).filter((lower) => lower !== 'the' && lower !== 'both');
  return words.length > 0 && /^(?:[,;] (?:and|or)|[,;&/-]|and|or|(?:, )?as well as|plus)$/u.test(words.join(' '));
}
