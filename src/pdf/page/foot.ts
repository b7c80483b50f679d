import type { Content } from 'pdfmake/interfaces';
import type { Briefing, BriefingSource } from '../../core/briefing/briefing.ts';
import { clipped } from '../../core/briefing/writing.ts';
import { placeholder } from '../printable.ts';
import { colours } from '../style.ts';
import { quiet, rule } from './text.ts';

const longestPart = 80;
const longestMethod = 300;

/** The foot of the page: both sources with their hashes, how the findings were made, and what could not print. */
export function foot(briefing: Briefing, somethingMissing: boolean, width: number): Content[] {
  const missing = somethingMissing ? ` ${placeholder} stands for characters that this page’s fonts do not have.` : '';
  return [
    rule(width, 0.8, colours.rule, 0, 5),
    quiet(`Sources. ${briefing.sources.map(described).join(' ')}`),
    { ...quiet(`${clipped(briefing.method, longestMethod)}${missing}`), margin: [0, 2, 0, 0] },
  ];
}

/** `A: Kazinform, Brussels, 31 May 2019, relaying …; “a.txt”, 412 words, SHA-256 begins 3f1c0e22b7d1.` */
function described(source: BriefingSource): string {
  const part = (text: string): string => clipped(text, longestPart);
  const origin = [source.agency, source.place, source.date].filter((text) => text !== null).map(part);
  const relays = source.relays === null ? [] : [`relaying ${part(source.relays)}`];
  const words = `${source.words} ${source.words === 1 ? 'word' : 'words'}`;
  return `${source.letter}: ${[...origin, ...relays].join(', ')}; “${part(source.name)}”, ${words}, SHA-256 begins ${source.sha256.slice(0, 12)}.`;
}
