import * as v from 'valibot';
import type { Briefing } from '../core/briefing/briefing.ts';
import type { Side } from '../core/span.ts';
import { largestText, type DroppedFile } from './contract.ts';

/** What the window sent does not have the shape or the size that the contract states. */
export class PayloadError extends Error {
  override readonly name = 'PayloadError';
}

/**
 * Bounds of a briefing, far above what the largest readable text gives: they keep a broken or hostile window
 * from making the page's process work without end. Lengths in UTF-16 code units.
 */
export const bounds = {
  name: 255,
  line: 2_000,
  passage: 20_000,
  ledger: 5_000,
  facts: 2_000,
  notices: 200,
  bottomLine: 20,
  paragraphs: 200_000,
  count: 10 * largestText,
} as const;

const name = v.pipe(v.string(), v.maxLength(bounds.name));
const line = v.pipe(v.string(), v.maxLength(bounds.line));
const passage = v.pipe(v.string(), v.maxLength(bounds.passage));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(bounds.count));
const day = v.pipe(v.string(), v.isoDate());
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const source = <Letter extends 'A' | 'B'>(letter: Letter) =>
  v.strictObject({
    letter: v.literal(letter),
    name,
    title: line,
    agency: v.nullable(line),
    place: v.nullable(line),
    date: line,
    relays: v.nullable(line),
    words: count,
    sha256,
  });

const ledgerCell = v.strictObject({
  quote: passage,
  paragraphs: v.pipe(v.array(v.pipe(count, v.minValue(1))), v.maxLength(bounds.paragraphs)),
  mentions: count,
});

const ledgerRow = v.strictObject({
  status: v.picklist(['shared', 'new', 'dropped']),
  label: line,
  origin: v.picklist(['codebook', 'discovered', 'analyst']),
  before: v.nullable(ledgerCell),
  after: v.nullable(ledgerCell),
});

const fact = v.strictObject({ label: line, before: v.nullable(passage), after: v.nullable(passage), claim: passage });

const briefing = v.strictObject({
  schema: v.literal('sidelight.briefing/1'),
  title: line,
  date: v.nullable(day),
  created: day,
  sources: v.strictTuple([source('A'), source('B')]),
  bottomLine: v.pipe(v.array(passage), v.maxLength(bounds.bottomLine)),
  figures: v.strictObject({ shared: count, new: count, dropped: count }),
  labels: v.strictObject({ before: line, after: line, shared: line, new: line, dropped: line }),
  ledger: v.pipe(v.array(ledgerRow), v.maxLength(bounds.ledger)),
  facts: v.pipe(v.array(fact), v.maxLength(bounds.facts)),
  notices: v.pipe(v.array(passage), v.maxLength(bounds.notices)),
  method: passage,
}) satisfies v.GenericSchema<unknown, Briefing>;

const droppedFile = v.strictObject({
  name,
  bytes: v.pipe(
    v.instance(Uint8Array),
    v.check((bytes) => bytes.byteLength <= largestText, 'The file is larger than 10 MB.'),
  ),
});

/** @throws {PayloadError} */
export function parseSide(value: unknown): Side {
  return parse(v.picklist(['before', 'after']), value);
}

/**
 * The name is reduced to its last part, so that nothing built from it can point elsewhere.
 * @throws {PayloadError} also where the bytes are more than {@link largestText}.
 */
export function parseDroppedFile(value: unknown): DroppedFile {
  const file = parse(droppedFile, value);
  const last = file.name.split(/[/\\]/).at(-1);
  if (last === undefined || last === '') throw new PayloadError('name: The file has no name.');
  return { name: last, bytes: file.bytes };
}

/** @throws {PayloadError} */
export function parseBriefing(value: unknown): Briefing {
  return parse(briefing, value);
}

/** @throws {PayloadError} */
export function parseReveal(value: unknown): 'folder' | 'open' {
  return parse(v.picklist(['folder', 'open']), value);
}

/**
 * One line: control characters would let a dispatch write into the window's frame.
 * @throws {PayloadError}
 */
export function parseTitle(value: unknown): string {
  return parse(line, value)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** @throws {PayloadError} where anything was sent at all. */
export function parseNothing(value: unknown): undefined {
  parse(v.undefined(), value);
  return undefined;
}

function parse<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw new PayloadError(place === null ? issue.message : `${place}: ${issue.message}`);
}
