/** Times pages, in milliseconds of the processors, in a process of its own; what to make comes on standard input, the times go out as JSON. */
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Briefing } from '../../src/core/briefing/briefing.ts';
import { renderBriefing } from '../../src/pdf/render.ts';
import { median } from '../timing.ts';
import { barePage, type Run } from './bare-page.ts';

interface Task {
  readonly briefing: Briefing;
  readonly comparison: string;
  readonly paragraphs: readonly (readonly Run[])[];
  readonly first: 'page' | 'bare';
  /** How many further pages of each kind. */
  readonly later: number;
}

const { briefing, comparison, paragraphs, first, later } = JSON.parse(await text(process.stdin)) as Task;
const fonts = join(import.meta.dirname, '../../assets/fonts');
const makers = {
  page: (): Promise<unknown> => renderBriefing(briefing, { paper: 'a4', fonts, comparison }),
  bare: (): Promise<unknown> => barePage(paragraphs, fonts),
};

async function time(make: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await make();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const firstTime = await time(makers[first]);
const times = { page: [] as number[], bare: [] as number[] };
for (let run = 0; run < later; run += 1) {
  times.page.push(await time(makers.page));
  times.bare.push(await time(makers.bare));
}
console.log(JSON.stringify({ first: firstTime, page: median(times.page), bare: median(times.bare) }));
