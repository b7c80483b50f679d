import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Briefing } from '../core/briefing/briefing.ts';
import { cutsOf } from './cut.ts';
import { definition, footDefinition, type Foot } from './definition.ts';
import { fontDictionary, onlyFonts, sharedCoverage } from './fonts.ts';
import { foot } from './page/foot.ts';
import { textWidth, type Paper } from './paper.ts';
import { placeholder, printable } from './printable.ts';

export interface RenderOptions {
  readonly paper: Paper;
  /** The folder of the font files. */
  readonly fonts: string;
}

export interface RenderedPage {
  readonly bytes: Uint8Array;
  /** What a reader of the page must be told, a sentence each. */
  readonly warnings: readonly string[];
  /** Ledger rows that are counted on the page but not printed. */
  readonly cut: number;
}

/**
 * Prints a briefing on exactly one page. Where it is longer, rows go from the end of the ledger and are counted in
 * their place; what else gives way, and when, is the list in `cut.ts`. The same briefing gives the same bytes.
 */
export async function renderBriefing(given: Briefing, options: RenderOptions): Promise<RenderedPage> {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(onlyFonts(options.fonts));
  pdfmake.setFonts(fontDictionary(options.fonts));
  const { briefing, missing } = printable(given, await sharedCoverage(options.fonts));
  const content = () => foot(briefing, missing.length > 0, textWidth(options.paper));
  const height = await measure(footDefinition(briefing, options.paper, content()));
  const page = await fit(briefing, options.paper, () => ({ content: content(), height }));
  return { bytes: await page.bytes(), warnings: warningsFor(missing), cut: briefing.ledger.length - page.rows };
}

interface Fitting {
  readonly rows: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Tries the whole briefing, then halves the list of cuts until it has the first one that fits. */
async function fit(briefing: Briefing, paper: Paper, footOf: () => Foot): Promise<Fitting> {
  const cuts = cutsOf(briefing);
  let best: Fitting | null = null;
  let low = 0;
  let high = cuts.length - 1;
  let middle = 0;
  while (low <= high) {
    const cut = cuts[middle] ?? cuts[0];
    const laidOut = await layOut(definition(briefing, paper, cut, footOf()));
    if (laidOut.pages === 1) {
      best = { rows: cut.rows, bytes: laidOut.bytes };
      high = middle - 1;
    } else {
      low = middle + 1;
    }
    middle = Math.floor((low + high) / 2);
  }
  if (best === null) throw new Error('The head and the foot of the briefing alone are longer than a page.');
  return best;
}

async function layOut(document: TDocumentDefinitions): Promise<{ pages: number; bytes: () => Promise<Uint8Array> }> {
  const made = pdfmake.createPdf(document, { bufferPages: true });
  const stream = await made.getStream();
  return { pages: stream.bufferedPageRange().count, bytes: () => made.getBuffer() };
}

/** The height of a page that is as high as its content, in points. */
async function measure(document: TDocumentDefinitions): Promise<number> {
  const stream = await pdfmake.createPdf(document).getStream();
  return stream.page.height;
}

function warningsFor(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  const first = missing.slice(0, 12).map(named);
  const rest = missing.length > first.length ? ` and ${missing.length - first.length} more` : '';
  return [`The page’s fonts do not have ${first.join(', ')}${rest}; ${placeholder} stands in their place.`];
}

/** The character itself, or its code point where it would not show alone. */
function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `“${character}”` : `U+${code}`;
}
