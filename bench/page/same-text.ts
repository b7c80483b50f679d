import { readPage } from '../../src/pdf/testing/read-page.ts';
import type { Element } from '../../src/pdf/testing/read-structure.ts';
import type { Run } from './bare-page.ts';

const blocks = ['H1', 'H2', 'P', 'LBody', 'TR', 'Figure'];
const bold = new Set(['H1', 'H2', 'TH']);
const serif = new Set(['H1', 'TD']);

/** The words of a page in its order: a paragraph for each block and row, in faces like those of the page. */
export async function sameText(bytes: Uint8Array): Promise<readonly (readonly Run[])[]> {
  const { root } = (await readPage(bytes)).structure;
  return blocksOf(root).map((block) => runsOf(block).filter(({ text }) => text.trim() !== ''));
}

function blocksOf(element: Element): readonly Element[] {
  return blocks.includes(element.role) ? [element] : element.children.flatMap(blocksOf);
}

function runsOf({ role, text, children }: Element): readonly Run[] {
  const own: Run = { text: `${text} `, font: serif.has(role) ? 'Serif' : 'Sans', bold: bold.has(role) };
  return [own, ...children.flatMap(runsOf)];
}
