/// <reference lib="webworker" />
import { version } from '../../package.json';
import { composeBriefing } from '../../src/core/briefing/compose.ts';
import { compare } from '../../src/core/comparison/compare.ts';
import { overlayCodebook } from '../../src/core/themes/overlay-codebook.ts';
import type { Analysis, Answer, Question } from './answer.ts';
import { knowledge as shipped } from './knowledge.ts';

function analyse({ before, after, codebook: own }: Question): Analysis {
  const codebook = own === null ? shipped.codebook : overlayCodebook(shipped.codebook, own);
  const comparison = compare(before, after, { ...shipped, codebook });
  const names = { before: before.name, after: after.name };
  const versions = { codebookVersion: codebook.version, productVersion: version };
  const categories = Object.fromEntries(codebook.categories.map(({ id, label }) => [id, label]));
  return { comparison, briefing: composeBriefing(comparison, names, versions), versions, categories };
}

function answer(question: Question): Answer {
  try {
    return { number: question.number, kind: 'compared', analysis: analyse(question) };
  } catch (error) {
    return { number: question.number, kind: 'failed', problem: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(answer(data));
});
