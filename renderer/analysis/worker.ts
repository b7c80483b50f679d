/// <reference lib="webworker" />
import { version } from '../../package.json';
import { composeBriefing } from '../../src/core/briefing/compose.ts';
import { compare } from '../../src/core/comparison/compare.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { overlayCodebook } from '../../src/core/themes/overlay-codebook.ts';
import type { Analysis, Answer, Question } from './answer.ts';
import { knowledge as shipped } from './knowledge.ts';
import { themesOfOpenings } from './opening.ts';
import { partsOf, withoutLists } from './parts.ts';

function analyse({ before, after }: Question, knowledge: Knowledge): Analysis {
  const { codebook } = knowledge;
  const comparison = compare(before, after, knowledge);
  const names = { before: before.name, after: after.name };
  const versions = { codebookVersion: codebook.version, productVersion: version };
  const categories = Object.fromEntries(codebook.categories.map(({ id, label }) => [id, label]));
  return { comparison, briefing: composeBriefing(comparison, names, versions), versions, categories };
}

/** Makes ready what every comparison needs, while the window still reads the texts: some hundred milliseconds. */
function prepare(): void {
  const text = { name: '', text: 'The ministers met in Paris on 3 May 2019.', sha256: '' };
  compare(text, text, shipped);
}

function answer(question: Question, send: (answer: Answer) => void): void {
  const { number, codebook: own } = question;
  try {
    const codebook = own === null ? shipped.codebook : overlayCodebook(shipped.codebook, own);
    const knowledge = { ...shipped, codebook };
    const themes = themesOfOpenings(question, knowledge);
    if (themes.length > 0) send({ number, kind: 'opening', themes });
    const analysis = analyse(question, knowledge);
    for (const lists of partsOf(analysis)) send({ number, kind: 'part', lists });
    send({ number, kind: 'compared', analysis: withoutLists(analysis) });
  } catch (error) {
    send({ number, kind: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

prepare();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data, (part) => {
    postMessage(part);
  });
});
