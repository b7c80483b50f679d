import * as v from 'valibot';
import type { Briefing } from '../core/briefing/briefing.ts';
import type { Side } from '../core/span.ts';
import { bounds } from './bounds.ts';
import { briefingShape } from './briefing-shape.ts';
import {
  formats,
  largestText,
  otherScripts,
  papers,
  type DroppedFile,
  type ExportRequest,
  type PageToMake,
  type Paper,
} from './contract.ts';

/** What the window sent does not have the shape or the size that the contract states. */
export class PayloadError extends Error {
  override readonly name = 'PayloadError';
}

const name = v.pipe(v.string(), v.maxLength(bounds.name));
const line = v.pipe(v.string(), v.maxLength(bounds.line));

const paper = v.picklist(papers);
const comparison = v.exactOptional(v.pipe(v.string(), v.maxLength(bounds.comparison)));
const scripts = v.exactOptional(v.picklist(otherScripts));
const page = { briefing: briefingShape, paper, comparison, otherScripts: scripts };
const pageToMake = v.strictObject(page) satisfies v.GenericSchema<unknown, PageToMake>;
const exportRequest = v.strictObject({ ...page, format: v.picklist(formats) });

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
  return parse(briefingShape, value);
}

/** @throws {PayloadError} */
export function parsePageToMake(value: unknown): PageToMake {
  return parse(pageToMake, value);
}

/** @throws {PayloadError} */
export function parseExportRequest(value: unknown): ExportRequest {
  return parse(exportRequest, value);
}

/** @throws {PayloadError} */
export function parsePaper(value: unknown): Paper {
  return parse(paper, value);
}

/** @throws {PayloadError} also where the text is longer than any briefing. */
export function parseCopied(value: unknown): string {
  return parse(v.pipe(v.string(), v.maxLength(bounds.copied)), value);
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
