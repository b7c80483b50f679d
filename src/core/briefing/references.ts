/** References to more runs of paragraphs than these are counted, not listed. */
const mostRuns = 6;

/**
 * Where a theme stands, for people: `¶3, 5–7`; of many paragraphs the first and how many more; with `· 3×` where
 * it is mentioned more than once.
 * @param paragraphs numbers from 1, ascending
 */
export function references(paragraphs: readonly number[], mentions: number): string {
  const runs: { first: number; last: number }[] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run?.last === paragraph - 1) run.last = paragraph;
    else runs.push({ first: paragraph, last: paragraph });
  }
  const rest = runs.slice(mostRuns).reduce((sum, run) => sum + run.last - run.first + 1, 0);
  const listed = runs.slice(0, mostRuns).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  const more = rest === 0 ? '' : ` and ${rest} more`;
  const times = mentions > 1 ? `\u00a0·\u00a0${mentions}×` : '';
  return `¶${listed.join(', ')}${more}${times}`;
}
