/// <reference lib="webworker" />
import { version } from '../../package.json';
import { composeBriefing } from '../../src/core/briefing/compose.ts';
import { compare } from '../../src/core/comparison/compare.ts';
import type { Analysis, Answer, Question } from './answer.ts';
import { knowledge } from './knowledge.ts';

function analyse({ before, after }: Question): Analysis {
  const comparison = compare(before, after, knowledge);
  const names = { before: before.name, after: after.name };
  const versions = { codebookVersion: knowledge.codebook.version, productVersion: version };
  const categories = Object.fromEntries(knowledge.codebook.categories.map(({ id, label }) => [id, label]));
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
