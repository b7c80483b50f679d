import type { Token } from '../dispatch/dispatch.ts';
import type { NameKind } from './names.ts';
import type { OwnName } from './own-names.ts';
import type { Run } from './own-name-runs.ts';

const adjectiveEnding = /(?:[iae]n|ni|ish|ese|ic|i)$/u;
/** A hostile text may have any number of words that open alike. */
const mostAlike = 50;

/** Adjectives of states: `Norvanian` where the text names Norvania, `Tirzan` where it names the Tirzan Republic. */
export function nameAdjectives(
  tokens: readonly Token[],
  open: readonly Run[],
  longer: readonly Run[],
  names: Map<string, OwnName>,
  add: (kind: NameKind, run: Run, adjective?: boolean, name?: string) => void,
): void {
  if (![...names.values()].some(({ kind }) => kind === 'state')) return;
  const single = open.filter(({ from, to }) => to - from === 1);
  const byOpening = new Map<string, Map<string, Run>>();
  for (const run of single) {
    const word = tokens[run.from]?.lower ?? '';
    const alike = byOpening.get(word.slice(0, 4)) ?? new Map<string, Run>();
    byOpening.set(word.slice(0, 4), alike.size < mostAlike ? alike.set(word, run) : alike);
  }
  const republics = new Map(
    [...names.values()].flatMap((own) =>
      own.kind === 'state' && own.words.length > 1 ? [[own.words[0] ?? '', own]] : [],
    ),
  );
  for (const run of [...single, ...longer]) {
    const word = tokens[run.from]?.lower ?? '';
    if (!adjectiveEnding.test(word)) continue;
    const republic = republics.get(word);
    const bySpelling = byOpening.get(word.slice(0, 4)) ?? new Map<string, Run>();
    const noun = [...bySpelling.keys()].find((own) => own !== word && isAdjectiveOf(word, own));
    const state = noun === undefined ? undefined : names.get(noun);
    if (republic !== undefined) {
      names.delete(word);
      add('state', run, true, republic.name);
    } else if (noun !== undefined && (state?.kind === 'state' || names.get(word)?.kind === 'state')) {
      const owner = bySpelling.get(noun);
      names.delete(word);
      if (owner !== undefined) add('state', owner);
      add('state', run, true, names.get(noun)?.name ?? noun);
    }
  }
}

/** `Norvanian` of Norvania, `Sudruni` of Sudrun: most of the state's letters open both. */
function isAdjectiveOf(word: string, state: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === state[same]) same += 1;
  return same >= 4 && same >= state.length - 2 && word.length - same <= 4;
}
