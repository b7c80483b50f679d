import { composeBriefing } from '../../core/briefing/compose.ts';
import type { Briefing } from '../../core/briefing/briefing.ts';
import {
  exampleComparison,
  exampleEvidence,
  exampleSummary,
  exampleTheme,
} from '../../core/briefing/testing/examples.ts';
import type { FactChange, FactSlot, Status, Theme } from '../../core/comparison/comparison.ts';
import type { Side } from '../../core/span.ts';
import type { Paper } from '../paper.ts';

/** A briefing to be fitted on a page, with what is told of it in the name of its test. */
export interface GeneratedCase {
  readonly name: string;
  readonly briefing: Briefing;
  readonly paper: Paper;
  readonly themes: number;
  readonly title: string;
}

const themeCounts = [0, 1, 2, 3, 5, 8, 13, 24, 60, 500] as const;
const titleLengths = [5, 40, 120, 400] as const;
const statuses: readonly Status[] = ['new', 'dropped', 'shared'];
const slots: readonly FactSlot[] = [
  'chaired',
  'venue',
  'held',
  'next',
  'delegation',
  'participants',
  'person',
  'document',
];

/** Words in the scripts and letters that pages must hold. */
const scripts = {
  'accented Latin': 'Čapajeva Łódź Ångström façade Señor Übersetzung Işık Škoda naïve Győr œuvre Ħal',
  Russian: 'встреча на высоком уровне подъём ёмкость щедрость экономика границы безопасность диалог',
  Kazakh: 'Қазақстан Жоғары деңгейдегі саяси диалог өңір қауіпсіздігі ұйым үкімет һәм әріптестік',
  Greek: 'Διάλογος υψηλού επιπέδου για την ασφάλεια Ευρώπη Αθήνα συνεργασία Κεντρική Ασία ύδατα',
} as const;

/** Forty cases: every count of themes with every length of title, in every script, on both papers. */
export const generatedCases: readonly GeneratedCase[] = themeCounts.flatMap((themes, row) =>
  titleLengths.map((length, column) => {
    const [script, text] = Object.entries(scripts)[(row + column) % 4] ?? ['', ''];
    const words = text.split(' ');
    const paper = (row + column) % 3 === 0 ? 'letter' : 'a4';
    const title = phrase(words, column, length);
    const full = (row + 2 * column) % 3 > 0;
    return {
      name: `${themes} themes and a title of ${length} letters in ${script} on ${paper}${full ? ', with facts and notes' : ''}`,
      briefing: briefingOf(themes, title, words, full),
      paper,
      themes,
      title,
    };
  }),
);

/** So many letters of whole words at most, beginning with another word for another start. */
function phrase(words: readonly string[], start: number, length: number): string {
  let text = (words[start % words.length] ?? '').slice(0, length);
  for (let at = start + 1; ; at += 1) {
    const next = words[at % words.length] ?? '';
    if (text.length + 1 + next.length > length) return text;
    text += ` ${next}`;
  }
}

function briefingOf(themes: number, title: string, words: readonly string[], full: boolean): Briefing {
  const summary = (published: string, start: number) =>
    exampleSummary({ published, title: phrase(words, start, 110), relays: phrase(words, start + 2, 40) });
  const comparison = exampleComparison({
    before: summary('2019-05-31', 0),
    after: summary('2021-07-01', 1),
    themes: Array.from({ length: themes }, (_, index) => themeOf(index, words)),
    facts: full ? slots.map((slot, index) => factOf(slot, index, words)) : [],
    notices: full ? [phrase(words, 3, 160)] : [],
  });
  const versions = { codebookVersion: '2026.1', productVersion: '1.2.3' };
  const own = full
    ? {
        note: phrase(words, 4, 300),
        judgement: { text: phrase(words, 5, 200), likelihood: 'likely', confidence: 'low' } as const,
        author: phrase(words, 6, 30),
        date: '2026-11-22',
        marking: phrase(words, 7, 20),
      }
    : {};
  return composeBriefing(comparison, { before: 'a.txt', after: 'b.txt' }, { ...versions, ...own, title });
}

function themeOf(index: number, words: readonly string[]): Theme {
  const status = statuses[index % 3] ?? 'shared';
  const sides: readonly Side[] = status === 'shared' ? ['before', 'after'] : status === 'new' ? ['after'] : ['before'];
  const quote = phrase(words, index, 12 + ((index * 17) % 68));
  const weight = (side: Side): number => (sides.includes(side) ? 1 / (2 + index) : 0);
  return exampleTheme(status, `${phrase(words, index + 1, 12 + ((index * 7) % 40))} ${index}`, {
    origin: index % 5 === 4 ? 'discovered' : 'codebook',
    weight: { before: weight('before'), after: weight('after') },
    ...(status === 'shared' ? { wording: 'reworded' } : {}),
    evidence: sides.flatMap((side) => [
      exampleEvidence(side, quote, index % 9),
      exampleEvidence(side, quote, index % 7),
    ]),
  });
}

function factOf(slot: FactSlot, index: number, words: readonly string[]): FactChange {
  const value = (start: number) => ({ value: phrase(words, start, 20 + 9 * index), evidence: [] });
  return {
    slot,
    change: index === 0 ? 'succession' : 'changed',
    before: value(index),
    after: index % 3 === 2 ? null : value(index + 1),
    claim: index === 0 ? phrase(words, 2, 120) : '',
  };
}
