/** So many of so many. */
export interface Tally {
  readonly part: number;
  readonly whole: number;
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    part: tallies.reduce((total, { part }) => total + part, 0),
    whole: tallies.reduce((total, { whole }) => total + whole, 0),
  };
}
