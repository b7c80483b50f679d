import { InputError } from './input-error.ts';

/** One piece of JSON: white space, then a bracket, comma, colon, string, number or word. */
const piece =
  /\s*(?:([{}[\],:])|("(?:[\u0020\u0021\u0023-\u005b\u005d-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may stand next inside an object or a list. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/**
 * What the text of a JSON file says.
 * @throws InputError naming the file and the line that is no JSON
 */
export function parseJson({ name, text }: { readonly name: string; readonly text: string }): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`“${name}” is not valid JSON: see line ${faultyLine(text)}. Correct it there and try again.`);
  }
}

/**
 * The line (from 1) on which a text stops being JSON. The engine's own message names no place for many faults,
 * so the text is walked piece by piece up to the first that cannot stand where it does.
 */
export function faultyLine(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let place = 0;
  for (;;) {
    piece.lastIndex = place;
    const match = piece.exec(text);
    if (match === null) break;
    const next = step(match[1] ?? null, match[2] !== undefined, expected, open);
    if (next === null) break;
    expected = next;
    place = piece.lastIndex;
  }
  const fault = place + (/\s*/y.exec(text.slice(place))?.[0].length ?? 0);
  return text.slice(0, fault).split('\n').length;
}

/** What is expected after this piece, or null where the piece may not stand here. */
function step(mark: string | null, isString: boolean, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const wantsValue = expected === 'value' || expected === 'value or end';
  if (mark === null) {
    if (wantsValue) return 'comma or end';
    return isString && (expected === 'key' || expected === 'key or end') ? 'colon' : null;
  }
  if (mark === '{' || mark === '[') {
    if (!wantsValue) return null;
    open.push(mark);
    return mark === '{' ? 'key or end' : 'value or end';
  }
  if (mark === ':') return expected === 'colon' ? 'value' : null;
  if (mark === ',') {
    if (expected !== 'comma or end' || open.length === 0) return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  const empty = mark === '}' ? 'key or end' : 'value or end';
  const closes = open.at(-1) === (mark === '}' ? '{' : '[');
  if (!closes || (expected !== 'comma or end' && expected !== empty)) return null;
  open.pop();
  return 'comma or end';
}
