import type { DispatchText } from '../dispatch/dispatch.ts';
import { largestText } from '../dispatch/largest-text.ts';
import { CodebookError, parseCodebook } from '../themes/parse-codebook.ts';
import type { Codebook } from '../themes/codebook.ts';
import { entriesOf, numberOf, oneOf, orNull, textOf, WorkspaceError, wordsOf } from './checks.ts';
import { bounds, parseDecisions } from './parse-decision.ts';
import { viewModes, workspaceFormat, type WorkspaceFile, type WorkspaceView } from './workspace-file.ts';

export { WorkspaceError } from './checks.ts';

/**
 * Checks a value read from a workspace file. Entries that the format does not name stay in it, wherever they are.
 * @throws WorkspaceError saying which part is wrong, and for another version which one
 */
export function parseWorkspace(value: unknown): WorkspaceFile {
  const given = entriesOf(value, 'The file');
  refuseOtherFormats(given['format']);
  return {
    ...given,
    format: workspaceFormat,
    before: orNull(given['before'], (text) => parseText(text, '“before”')),
    after: orNull(given['after'], (text) => parseText(text, '“after”')),
    decisions: parseDecisions(given['decisions']),
    codebook: orNull(given['codebook'], parseOwnCodebook),
    view: parseView(given['view']),
  };
}

function refuseOtherFormats(format: unknown): void {
  if (format === workspaceFormat) return;
  const version = typeof format === 'string' ? /^sidelight\.workspace\/(\d{1,9})$/.exec(format)?.[1] : undefined;
  throw new WorkspaceError(
    version !== undefined
      ? `It is a workspace of version ${version} (“sidelight.workspace/${version}”); this Sidelight reads version 1. ` +
          'Open it with the Sidelight that saved it, or a newer one.'
      : `It does not say "format": "${workspaceFormat}".`,
  );
}

function parseText(value: unknown, part: string): DispatchText {
  const given = entriesOf(value, part);
  const sha256 = textOf(given['sha256'], `${part}: its “sha256”`, 64);
  if (!/^[0-9a-f]{64}$/.test(sha256)) {
    throw new WorkspaceError(`${part}: its “sha256” must be 64 hexadecimal digits in small letters.`);
  }
  const text = wordsOf(given['text'], `${part}: its “text”`, largestText);
  return { ...given, name: wordsOf(given['name'], `${part}: its “name”`, 255), text, sha256 };
}

function parseOwnCodebook(value: unknown): Codebook {
  try {
    return parseCodebook(value);
  } catch (error) {
    if (!(error instanceof CodebookError)) throw error;
    throw new WorkspaceError(`“codebook” cannot be used: ${error.message}`);
  }
}

function parseView(value: unknown): WorkspaceView {
  const given = entriesOf(value, '“view”');
  const scroll = entriesOf(given['scroll'], '“view.scroll”');
  const sentence = (side: 'before' | 'after'): number | null =>
    orNull(scroll[side], (number) => numberOf(number, `“view.scroll.${side}”`, 0, largestText));
  return {
    ...given,
    scroll: { ...scroll, before: sentence('before'), after: sentence('after') },
    theme: orNull(given['theme'], (theme) => wordsOf(theme, '“view.theme”', bounds.id)),
    mode: oneOf(given['mode'], '“view.mode”', viewModes),
    textSize: numberOf(given['textSize'], '“view.textSize”', 0.25, 5),
    divider: numberOf(given['divider'], '“view.divider”', 0, 1),
  };
}
