/**
 * Whether two folded names are one name in two spellings, as transliteration has them: `huseynzoda` and
 * `huseinzoda`, `muhriddin` and `mukhriddin`. Word for word; what differs after the usual letters are made
 * alike may be one letter of one longer word.
 */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length !== right.length || left.length < 2) return false;
  let slips = 0;
  for (const [place, word] of left.entries()) {
    const [first, second] = [usualLetters(word), usualLetters(right[place] ?? '')];
    if (first === second) continue;
    if (Math.min(first.length, second.length) < 5 || first[0] !== second[0] || !differsByOne(first, second))
      return false;
    slips += 1;
  }
  return slips <= 1;
}

/** Letters that one sound is written with, as one of them. */
function usualLetters(word: string): string {
  return word
    .replace(/kh/gu, 'h')
    .replace(/gh/gu, 'g')
    .replace(/dzh/gu, 'j')
    .replace(/zh/gu, 'j')
    .replace(/ph/gu, 'f')
    .replace(/[yj]/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/q/gu, 'k')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** Whether one letter more, less or other parts the two. */
function differsByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
