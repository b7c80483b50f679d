import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { DispatchText } from '../../src/core/dispatch/dispatch.ts';
import type { Side } from '../../src/core/span.ts';
import { readTextFile } from '../../src/files/read-text.ts';
import { expectedForm, type Expected } from '../fixtures/form.ts';
import { seedForm } from './seed-form.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** What a dispatch states; a slot that nobody read by hand is absent. */
export type StatedAnswers = Partial<Expected['facts']['before']>;

/** The hand-read answers for a pair, in the form of the ten pairs; the seed pair's older form is turned into it. */
export interface Answers extends Pick<Expected, 'verdict' | 'alignment' | 'changedWords'> {
  readonly split: 'seed' | 'tune' | 'test';
  readonly themes: Omit<Expected['themes'], 'note'>;
  readonly facts: Pick<Expected['facts'], 'succession' | 'office_changes' | 'figure_changes' | 'open'> &
    Readonly<Record<Side, StatedAnswers>>;
}

/** A labelled pair of dispatches. */
export interface LabelledPair extends Readonly<Record<Side, DispatchText>> {
  readonly name: string;
  readonly answers: Answers;
}

/** Reads every labelled pair under `bench/fixtures`, by name. */
export async function labelledPairs(): Promise<LabelledPair[]> {
  const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  return Promise.all(names.map(labelledPair));
}

/** Reads one labelled pair; throws where its answers are not of the form. */
export async function labelledPair(name: string): Promise<LabelledPair> {
  const file = (part: string): string => join(fixtures, name, part);
  const value: unknown = JSON.parse(readFileSync(file('expected.json'), 'utf8'));
  const answers: Answers = v.is(expectedForm, value) ? value : v.parse(seedForm, value);
  const [before, after] = await Promise.all([readTextFile(file('before.txt')), readTextFile(file('after.txt'))]);
  return { name, before, after, answers };
}
