import type { Theme } from '../../src/core/comparison/comparison.ts';
import type { DispatchText } from '../../src/core/dispatch/dispatch.ts';
import { readDispatch } from '../../src/core/dispatch/read.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { findMentions } from '../../src/core/themes/find-mentions.ts';
import { compareThemes } from '../../src/core/themes/themes.ts';
import type { OpeningTheme, Pair } from './answer.ts';

/** Texts up to this length together, in characters, are compared before a reader would ask. */
const soon = 150_000;

/** So much of a text is its opening, in characters: some screens. */
const opening = 12_000;

/**
 * The themes that the openings of two long texts speak of, in a small part of the time that a comparison takes.
 * A theme of both openings is shared, whatever the rest says; of one alone it is not known yet whether the other
 * text has it further down, so it is `sought`. Empty for texts that are compared at once anyway.
 */
export function themesOfOpenings({ before, after }: Pair, knowledge: Knowledge): OpeningTheme[] {
  if (before.text.length + after.text.length <= soon) return [];
  const { language } = knowledge;
  const found = findMentions(
    readDispatch(openingOf(before), language),
    readDispatch(openingOf(after), language),
    knowledge,
  );
  return compareThemes(found.before, found.after, language)
    .filter(({ origin }) => origin !== 'discovered')
    .map(({ id, label, evidence, status }: Theme) => ({
      id,
      label,
      evidence,
      status: status === 'shared' ? status : 'sought',
    }));
}

/** Ends where a paragraph does. */
function openingOf(dispatch: DispatchText): DispatchText {
  const end = dispatch.text.lastIndexOf('\n', opening);
  return { ...dispatch, text: dispatch.text.slice(0, end <= 0 ? opening : end) };
}
