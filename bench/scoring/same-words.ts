const empty = new Set(['the', 'a', 'an', 'of', 'for', 'in', 'on', 'at', 'to', 'from', 'and', 'by', 's']);

/** The words of a value that tell it from others, in small letters. */
export function tellingWords(value: string): string[] {
  const words =
    value
      .toLowerCase()
      .replace(/\bmfa\b/gu, 'ministry foreign affairs')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !empty.has(word));
}

/** Whether two values name the same thing: the telling words of the one all stand in the other. */
export function sameWords(a: string, b: string): boolean {
  const left = new Set(tellingWords(a));
  const right = new Set(tellingWords(b));
  if (left.size === 0 || right.size === 0) return false;
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  return [...small].every((word) => large.has(word));
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** Whether two days are the same; where the gold answer has no year (`18 November`), a full date of that day is right too. */
export function sameDay(gold: string, reported: string): boolean {
  if (gold.toLowerCase() === reported.toLowerCase()) return true;
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/u.exec(reported) ?? [];
  if (month === undefined || day === undefined) return false;
  return sameWords(gold, `${Number(day)} ${months[Number(month) - 1] ?? ''}`);
}
