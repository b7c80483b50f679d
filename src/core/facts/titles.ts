import { findAhead, type Item } from './items.ts';
import { isProper, type Reading } from './reading.ts';
import { readComplement } from './title-complements.ts';
import { written } from './written.ts';

/** A title of office among the items of a sentence. */
export interface Title {
  /** The gazetteer's office: `Deputy Secretary General`. */
  readonly office: string;
  /** The portfolio as the text writes it, with its preposition where it has one: `for Political Affairs`. */
  readonly portfolio: string | null;
  /** State, organisation or body that the office belongs to: its name in use now. */
  readonly institution: string | null;
  /** Positions of its first item and behind its last one. */
  readonly from: number;
  readonly to: number;
}

const before = new Set([
  'acting',
  'then',
  'former',
  'deputy',
  'first',
  'second',
  'assistant',
  'new',
  'federal',
  'chief',
  'senior',
  'incoming',
  'outgoing',
]);
const longestTitle = 30;

/** The title around the office at `at`, with everything that belongs to it. */
export function readTitle(items: readonly Item[], at: number, reading: Reading): Title {
  const office = items[at]?.name ?? '';
  const ahead = readPrefix(items, at, reading);
  let { institution } = ahead;
  let portfolio = ahead.portfolio;
  let to = at + 1;
  for (;;) {
    const bracket = bracketEnd(items, to);
    if (bracket !== null) to = bracket;
    const complement = readComplement(items, to, reading);
    if (complement === null || complement.to - at > longestTitle) break;
    if (complement.kind === 'institution') institution ??= complement.words;
    else portfolio = portfolio === null ? complement.words : `${portfolio} ${complement.words}`;
    to = complement.to;
  }
  const body = institution === null ? bodyBehindComma(items, to, reading) : null;
  if (body !== null) ({ institution, to } = body);
  return { office, portfolio, institution, from: ahead.from, to };
}

/** `Managing Director for Asia, European External Action Service and …`: the body set off by a comma. */
function bodyBehindComma(
  items: readonly Item[],
  comma: number,
  reading: Reading,
): { institution: string; to: number } | null {
  const first = items[comma + 1];
  if (items[comma]?.lower !== ',' || first === undefined) return null;
  let to = comma + 2;
  let institution = first.name;
  if (first.kind !== 'organisation') {
    const ministry = first.capital && reading.vocabulary.bodyNouns.has(first.lower);
    if (!ministry) return null;
    const field = readComplement(items, to, reading);
    const owner = field?.kind === 'portfolio' ? readComplement(items, field.to, reading) : null;
    if (owner?.kind !== 'institution') return null;
    institution = owner.words;
    to = owner.to;
  }
  const behind = items[to];
  const closed = behind === undefined || [',', '.', ';', ')', 'and'].includes(behind.lower);
  return closed ? { institution, to } : null;
}

interface Prefix {
  readonly from: number;
  readonly institution: string | null;
  readonly portfolio: string | null;
}

/** `Kazakhstan's First`, `EU`, `German Federal`, `Finance` in front of an office. */
function readPrefix(items: readonly Item[], at: number, reading: Reading): Prefix {
  let from = at;
  let institution: string | null = null;
  const portfolio: string[] = [];
  for (let next = at - 1; next >= 0 && at - next < 8; next -= 1) {
    const item = items[next];
    if (item === undefined) break;
    const named = item.kind === 'state' || item.kind === 'organisation' || item.kind === 'region';
    // `Russian and Uzbek Deputy Ministers`: who is whose stays open.
    const ofTwo =
      item.adjective && ['and', ',', '-'].includes(items[next - 1]?.lower ?? '') && items[next - 2]?.adjective === true;
    if (named && ofTwo) break;
    if (named && institution === null) {
      institution = item.name;
      from = next;
    } else if (item.lower === "'s" && (items[next - 1]?.kind === 'state' || items[next - 1]?.kind === 'organisation')) {
      continue;
    } else if (item.lower === '/' && items[next - 1]?.kind === 'office') {
      // `High Representative/Vice-President`
      from = next - 1;
      next -= 1;
    } else if (before.has(item.lower) && institution === null) {
      from = next;
    } else if (reading.vocabulary.portfolioWords.has(item.lower) && item.capital && institution === null) {
      portfolio.unshift(written(items, next, next + 1, reading));
      from = next;
    } else {
      // An adjective of a state that the gazetteer does not know: `Ruritanian Foreign Minister`.
      if (institution === null && isProper(item, reading) && /(?:an|ese|ish|i)$/u.test(item.lower)) {
        institution = written(items, next, next + 1, reading);
        from = next;
      }
      break;
    }
  }
  return { from, institution, portfolio: portfolio.length === 0 ? null : portfolio.join(' ') };
}

/** Position behind `(EEAS)`, where such a bracket stands at `at`. */
function bracketEnd(items: readonly Item[], at: number): number | null {
  if (items[at]?.lower !== '(') return null;
  const close = findAhead(items, at, 3, (item) => item.lower === ')');
  return close > 0 && items[at + 1]?.capital === true ? close + 1 : null;
}
