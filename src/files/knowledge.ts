import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Gazetteer } from '../core/facts/gazetteer.ts';
import { GazetteerError, parseGazetteer } from '../core/facts/parse-gazetteer.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import { CodebookError, parseCodebook } from '../core/themes/parse-codebook.ts';
import { InputError } from './input-error.ts';
import { parseJson } from './json-fault.ts';
import { backgroundShape, languageShape } from './knowledge-shape.ts';
import { decodeText } from './read-text.ts';
import { readBytes } from './read-bytes.ts';

const assets = join(import.meta.dirname, '../../assets');

/**
 * Reads all that the comparison knows: the shipped codebook, or a user's own in its place, and the shipped
 * gazetteer, language and background.
 * @throws InputError naming the file and what is wrong with it
 */
export async function loadKnowledge(codebookFile?: string): Promise<Knowledge> {
  const [codebook, gazetteer, language, background] = await Promise.all([
    readCodebook(codebookFile ?? join(assets, 'codebooks/policy.json')),
    readGazetteer(join(assets, 'gazetteer/world.json')),
    readShaped(join(assets, 'language/english.json'), languageShape),
    readShaped(join(assets, 'language/background.json'), backgroundShape),
  ]);
  return { codebook, gazetteer, language, background };
}

/**
 * Reads a codebook file.
 * @throws InputError naming the file and what is wrong with it
 */
export async function readCodebook(path: string): Promise<Codebook> {
  const value = await readJson(path);
  try {
    return parseCodebook(value);
  } catch (error) {
    if (!(error instanceof CodebookError)) throw error;
    throw new InputError(`“${basename(path)}” is not a codebook: ${error.message}`);
  }
}

async function readGazetteer(path: string): Promise<Gazetteer> {
  const value = await readJson(path);
  try {
    return parseGazetteer(value);
  } catch (error) {
    if (!(error instanceof GazetteerError)) throw error;
    throw new InputError(`“${basename(path)}” is damaged: ${error.message}`);
  }
}

async function readShaped<Shape extends v.GenericSchema>(path: string, shape: Shape): Promise<v.InferOutput<Shape>> {
  const parsed = v.safeParse(shape, await readJson(path));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new InputError(`“${basename(path)}” is damaged at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`);
}

async function readJson(path: string): Promise<unknown> {
  return parseJson(decodeText(basename(path), await readBytes(path)));
}
