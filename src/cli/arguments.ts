import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { paperSizes, type Paper } from '../pdf/paper.ts';
import type { OtherScripts } from '../pdf/printable.ts';
import { workspaceEnding } from '../core/workspace/workspace-file.ts';
import type { Said, Texts, Workspace } from './findings.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'compare'; readonly inputs: Texts; readonly json: boolean }
  | BriefCommand;

/** A briefing to be written. */
export interface BriefCommand {
  readonly kind: 'brief';
  readonly inputs: Texts | Workspace;
  readonly output: string;
  readonly format: Format;
  readonly paper: Paper;
  readonly otherScripts: OtherScripts;
  readonly said: Said;
}

type Format = 'pdf' | 'md' | 'html' | 'json';

/** The command line is not one that Sidelight knows. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const common = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } } as const;
const codebook = { type: 'string' } as const;

/**
 * Reads the arguments after the program's own name.
 * @throws UsageError saying what is missing or unknown
 */
export function parseCommand(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined) throw new UsageError('Say what to do: compare or brief.');
  if (words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  switch (name) {
    case 'help':
      return { kind: 'help' };
    case '--version':
      return { kind: 'version' };
    case 'compare':
      return parseCompare(rest);
    case 'brief':
      return parseBrief(rest);
    default:
      throw new UsageError(`There is no command “${name}”. Say compare or brief.`);
  }
}

function parseCompare(words: readonly string[]): Command {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { ...common, json: { type: 'boolean' }, codebook },
    }),
  );
  return { kind: 'compare', inputs: twoTexts(positionals, values.codebook), json: values.json ?? false };
}

function parseBrief(words: readonly string[]): Command {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...common,
        output: { type: 'string', short: 'o' },
        format: { type: 'string' },
        paper: { type: 'string', default: 'a4' },
        title: { type: 'string' },
        author: { type: 'string' },
        date: { type: 'string' },
        marking: { type: 'string' },
        note: { type: 'string' },
        romanise: { type: 'boolean', default: false },
        codebook,
      },
    }),
  );
  const inputs = textsOrWorkspace(positionals, values.codebook);
  const { output, title, author, marking, note, date } = values;
  if (output === undefined || output === '') throw new UsageError('Say where to write the page: -o FILE.pdf.');
  return {
    kind: 'brief',
    inputs,
    output,
    format: values.format === undefined ? formatOf(output) : parseFormat(values.format),
    paper: parsePaper(values.paper),
    otherScripts: values.romanise ? 'romanise' : 'leave out',
    said: given({ title, author, marking, note, date: date === undefined ? undefined : parseDate(date) }),
  };
}

const formats: readonly Format[] = ['pdf', 'md', 'html', 'json'];

/** What the ending of the file asks for; a PDF where it is none that is known. */
function formatOf(output: string): Format {
  const ending = extname(output).slice(1).toLowerCase();
  return formats.find((format) => format === ending) ?? 'pdf';
}

function parseFormat(text: string): Format {
  const known = formats.find((format) => format === text.toLowerCase());
  if (known === undefined) throw new UsageError(`There is no format “${text}”. Say ${formats.join(', ')}.`);
  return known;
}

/** The options that were given, without those that were not. */
function given(options: Readonly<Record<'title' | 'author' | 'marking' | 'note' | 'date', string | undefined>>): Said {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function textsOrWorkspace(positionals: readonly string[], codebook: string | undefined): Texts | Workspace {
  const [path = ''] = positionals;
  const workspaces = positionals.filter((name) => extname(name).toLowerCase() === workspaceEnding);
  if (workspaces.length === 0) return twoTexts(positionals, codebook);
  if (positionals.length > 1) throw new UsageError('Name one workspace, or two texts.');
  if (codebook !== undefined) throw new UsageError('A workspace brings its own codebook: leave --codebook out.');
  return { kind: 'workspace', path };
}

function twoTexts(positionals: readonly string[], codebook: string | undefined): Texts {
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined) {
    throw new UsageError('Name two texts: the earlier one, then the later one.');
  }
  if (more.length > 0) throw new UsageError(`Name two texts, not ${positionals.length}.`);
  return { kind: 'texts', before, after, codebook: codebook ?? null };
}

function parsePaper(text: string): Paper {
  const paper = text.toLowerCase();
  const known = Object.keys(paperSizes).find((name): name is Paper => name === paper);
  if (known === undefined) throw new UsageError(`There is no paper “${text}”. Say a4 or letter.`);
  return known;
}

function parseDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const exists =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!exists) throw new UsageError(`“${text}” is no date. Write it as 2026-11-22.`);
  return text;
}

/** Node's own words for an unknown option, without its advice on stray dashes. */
function orUsage<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    const [first = 'The options cannot be read'] = error instanceof Error ? error.message.split(/\. |\n/) : [];
    throw new UsageError(`${first}.`);
  }
}
