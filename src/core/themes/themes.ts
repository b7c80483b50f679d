import type { Evidence, Theme } from '../comparison/comparison.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import { fold } from '../dispatch/tokens.ts';
import type { Side } from '../span.ts';
import type { LanguageData } from '../knowledge.ts';
import { compareText } from './claim.ts';
import { findCommitment } from './commitment.ts';
import type { MentionedTheme, ThemeMention } from './mentions.ts';

/** One text with all that it mentions. */
export interface MentionedDispatch {
  readonly dispatch: Dispatch;
  readonly mentions: readonly ThemeMention[];
}

/** Of so many themes each may have the whole sentence; more are a list. */
const mostWhole = 4;

/**
 * The themes of two dispatches with status, weight and evidence: the weightiest first. What stands in both
 * only as the name of the series is no theme; what one text says outright and the other only in that name
 * is shared, for it was looked for and found.
 */
export function compareThemes(before: MentionedDispatch, after: MentionedDispatch, language: LanguageData): Theme[] {
  const themes = new Map<string, MentionedTheme>();
  for (const { theme } of [...before.mentions, ...after.mentions])
    if (!themes.has(theme.id)) themes.set(theme.id, theme);
  const left = byTheme(before);
  const right = byTheme(after);
  const parts = { before: partsOf(before), after: partsOf(after) };
  return [...themes.values()]
    .flatMap((theme) => {
      const one = tellingMentions(before, left.get(theme.id));
      const other = tellingMentions(after, right.get(theme.id));
      return compareTheme(theme, one, other, parts, language) ?? [];
    })
    .sort(
      (a, b) =>
        b.weight.before + b.weight.after - (a.weight.before + a.weight.after) ||
        compareText(a.label, b.label) ||
        compareText(a.id, b.id),
    );
}

function byTheme({ mentions }: MentionedDispatch): Map<string, ThemeMention[]> {
  const groups = new Map<string, ThemeMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.theme.id);
    if (group === undefined) groups.set(mention.theme.id, [mention]);
    else group.push(mention);
  }
  return groups;
}

function tellingMentions({ dispatch }: MentionedDispatch, all: readonly ThemeMention[] = []): MentionedDispatch {
  const told = all.filter((mention) => mention.strength === 'told');
  return { dispatch, mentions: told.length > 0 ? told : all };
}

function compareTheme(
  theme: MentionedTheme,
  before: MentionedDispatch,
  after: MentionedDispatch,
  parts: Readonly<Record<Side, ReadonlyMap<number, number>>>,
  language: LanguageData,
): Theme | null {
  if ([...before.mentions, ...after.mentions].every((mention) => mention.strength !== 'told')) return null;
  const evidence = [...evidenceOf('before', before), ...evidenceOf('after', after)];
  const { id, label, category, origin } = theme;
  const common = {
    id,
    label,
    category,
    origin,
    weight: { before: weightOf(before, parts.before), after: weightOf(after, parts.after) },
    evidence,
  };
  if (before.mentions.length === 0) return { ...common, status: 'new', lookedFor: theme.lookedFor };
  if (after.mentions.length === 0) return { ...common, status: 'dropped', lookedFor: theme.lookedFor };
  return {
    ...common,
    status: 'shared',
    wording: wordingOf(evidence),
    ...commitmentOf(before, after, language),
    lookedFor: [],
  };
}

function evidenceOf(side: Side, { dispatch, mentions }: MentionedDispatch): Evidence[] {
  return mentions.map(({ start, end, term, sentence }) => ({
    side,
    start,
    end,
    quote: dispatch.text.slice(start, end),
    term,
    sentence,
    paragraph: dispatch.sentences[sentence]?.paragraph ?? 0,
  }));
}

/** How strongly each text commits on a shared theme; nothing where neither says. */
function commitmentOf(
  before: MentionedDispatch,
  after: MentionedDispatch,
  language: LanguageData,
): Pick<Theme, 'commitment'> {
  const commitment = {
    before: findCommitment(before.dispatch, before.mentions, language),
    after: findCommitment(after.dispatch, after.mentions, language),
  };
  return commitment.before === null && commitment.after === null ? {} : { commitment };
}

/** Share of the sentences that carry the theme, to four places; a sentence that lists many is divided among them. */
function weightOf({ dispatch, mentions }: MentionedDispatch, parts: ReadonlyMap<number, number>): number {
  if (dispatch.sentences.length === 0) return 0;
  const carrying = new Set(mentions.map((mention) => mention.sentence));
  const whole = [...carrying].reduce((sum, sentence) => sum + (parts.get(sentence) ?? 1), 0);
  return Math.round((whole / dispatch.sentences.length) * 10000) / 10000;
}

/** By sentence, what of it falls to each of its themes: all, or a part where it enumerates more than a few. */
function partsOf({ mentions }: MentionedDispatch): Map<number, number> {
  const themes = new Map<number, Set<string>>();
  for (const { sentence, theme, strength } of mentions) {
    if (strength !== 'told') continue;
    const ids = themes.get(sentence);
    if (ids === undefined) themes.set(sentence, new Set([theme.id]));
    else ids.add(theme.id);
  }
  return new Map([...themes].map(([sentence, { size }]) => [sentence, Math.min(1, mostWhole / size)]));
}

/** `verbatim` where all that one side says of the theme stands among the other side's words for it. */
export function wordingOf(evidence: readonly Evidence[]): 'verbatim' | 'reworded' {
  const words = (side: Side): Set<string> =>
    new Set(evidence.filter((each) => each.side === side).map((each) => fold(each.quote)));
  const before = words('before');
  const after = words('after');
  const [fewer, more] = before.size <= after.size ? [before, after] : [after, before];
  return [...fewer].every((quote) => more.has(quote)) ? 'verbatim' : 'reworded';
}
