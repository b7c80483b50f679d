import type { Codebook, CodebookCategory, CodebookTerm, CodebookTheme } from './codebook.ts';

/** Bounds that no codebook written by hand comes near; above them a comparison would no longer be quick. */
const bounds = { themes: 5000, termsPerTheme: 500, termLength: 120, conditions: 100 };

/** A codebook that cannot be used. The message says which theme, what is wrong and what to do. */
export class CodebookError extends Error {
  override readonly name = 'CodebookError';
}

/**
 * Checks a value read from a codebook file and returns it with nothing in it that the format does not name.
 * `assets/codebooks/README.md` documents the format.
 * @throws CodebookError at the first fault
 */
export function parseCodebook(value: unknown): Codebook {
  const book = recordOf(value, 'The file', ['format', 'name', 'version', 'language', 'categories', 'themes']);
  if (book['format'] !== 'sidelight.codebook/1') {
    throw new CodebookError(
      'The file does not say "format": "sidelight.codebook/1"; add that line if it is a codebook.',
    );
  }
  const categories = listOf(book['categories'], 'The file’s "categories"').map(parseCategory);
  refuseTwice(categories, (id) => `The category "${id}" stands twice; give each category an id of its own.`);
  const known = new Set(categories.map(({ id }) => id));
  const given = listOf(book['themes'], 'The file’s "themes"');
  if (given.length > bounds.themes) {
    throw new CodebookError(`The file has ${given.length} themes; at most ${bounds.themes} can be looked for at once.`);
  }
  const themes = given.map((theme, index) => parseTheme(theme, index, known));
  refuseTwice(themes, (id) => `The theme "${id}" stands twice; give each theme an id of its own.`);
  refuseSharedTerms(themes);
  return {
    format: 'sidelight.codebook/1',
    name: textOf(book['name'], 'The file’s "name"'),
    version: textOf(book['version'], 'The file’s "version"'),
    language: textOf(book['language'], 'The file’s "language"'),
    categories,
    themes,
  };
}

function parseCategory(value: unknown, index: number): CodebookCategory {
  const where = `Category ${index + 1}`;
  const category = recordOf(value, where, ['id', 'label']);
  return { id: idOf(category['id'], where), label: textOf(category['label'], `${where}: its "label"`) };
}

function parseTheme(value: unknown, index: number, categories: ReadonlySet<string>): CodebookTheme {
  const place = `Theme ${index + 1}`;
  const theme = recordOf(value, place, ['id', 'label', 'category', 'terms']);
  const id = idOf(theme['id'], place);
  const where = `Theme "${id}"`;
  const category = textOf(theme['category'], `${where}: its "category"`);
  if (!categories.has(category)) {
    throw new CodebookError(
      `${where} is in the category "${category}", which "categories" does not list; add it there.`,
    );
  }
  const terms = listOf(theme['terms'], `${where}: its "terms"`).map((term) => parseTerm(term, where));
  if (terms.length > bounds.termsPerTheme) {
    throw new CodebookError(`${where} has ${terms.length} terms; split it, at most ${bounds.termsPerTheme} are read.`);
  }
  return { id, label: textOf(theme['label'], `${where}: its "label"`), category, terms };
}

function parseTerm(value: unknown, where: string): CodebookTerm {
  if (typeof value === 'string') return termOf(value, where);
  const given = recordOf(value, `${where}: a term that is not plain text`, ['term', 'exact', 'without', 'with']);
  const term = termOf(given['term'], where);
  const { exact, without, with: needed } = given;
  if (exact !== undefined && typeof exact !== 'boolean') {
    throw new CodebookError(`${where}: "exact" of the term "${term}" must be true or false.`);
  }
  return {
    term,
    ...(exact === undefined ? {} : { exact }),
    ...(without === undefined ? {} : { without: phrasesOf(without, `${where}: "without" of the term "${term}"`) }),
    ...(needed === undefined ? {} : { with: phrasesOf(needed, `${where}: "with" of the term "${term}"`) }),
  };
}

function termOf(value: unknown, where: string): string {
  const term = textOf(value, `${where}: a term`);
  if (!/[\p{L}\p{N}]/u.test(term)) throw new CodebookError(`${where}: the term "${term}" has no word; remove it.`);
  if (term.length > bounds.termLength) {
    throw new CodebookError(
      `${where}: the term "${term.slice(0, 40)}…" is longer than ${bounds.termLength} characters.`,
    );
  }
  return term;
}

function phrasesOf(value: unknown, what: string): string[] {
  const phrases = listOf(value, what).map((phrase) => textOf(phrase, `${what}: a phrase`));
  if (phrases.length > bounds.conditions) {
    throw new CodebookError(`${what} lists ${phrases.length} phrases; at most ${bounds.conditions} are read.`);
  }
  return phrases;
}

function recordOf(value: unknown, what: string, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CodebookError(`${what} must be an object in curly brackets.`);
  }
  const record: Readonly<Record<string, unknown>> = { ...value };
  const stranger = Object.keys(record).find((key) => !known.includes(key));
  if (stranger === undefined) return record;
  throw new CodebookError(
    `${what} has an entry "${stranger}", which is not one of ${known.join(', ')}; correct or remove it.`,
  );
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw new CodebookError(`${what} must be a list in square brackets with at least one entry.`);
}

function textOf(value: unknown, what: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new CodebookError(`${what} must be a text in quotation marks that is not empty.`);
}

function idOf(value: unknown, where: string): string {
  const id = textOf(value, `${where}: its "id"`);
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id;
  throw new CodebookError(`${where}: the id "${id}" must be small letters and digits, parted by single hyphens.`);
}

function refuseTwice(items: readonly { readonly id: string }[], message: (id: string) => string): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new CodebookError(message(id));
    seen.add(id);
  }
}

/** One word never serves two themes of a category, so the second of two equal terms could never be found. */
function refuseSharedTerms(themes: readonly CodebookTheme[]): void {
  const owners = new Map<string, string>();
  for (const theme of themes) {
    for (const each of theme.terms) {
      const { term, exact = false, with: needed = [] } = typeof each === 'string' ? { term: each } : each;
      const key = JSON.stringify([theme.category, exact ? term : term.toLowerCase(), exact, needed]);
      const owner = owners.get(key);
      if (owner !== undefined) {
        throw new CodebookError(
          owner === theme.id
            ? `Theme "${theme.id}" lists the term "${term}" twice; remove one.`
            : `The term "${term}" stands in the themes "${owner}" and "${theme.id}" of one category; leave it in one.`,
        );
      }
      owners.set(key, theme.id);
    }
  }
}
