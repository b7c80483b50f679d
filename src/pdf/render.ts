import type { Briefing } from '../core/briefing/briefing.ts';
import { sheetOf } from '../core/briefing/sheet-of.ts';
import { english } from '../core/briefing/wording.ts';
import type { Sheet } from '../core/briefing/sheet.ts';
import { fit } from './fit/fit.ts';
import type { Plan } from '../core/briefing/fitting/plan.ts';
import { leftOut, type LeftOut } from '../core/briefing/fitting/left-out.ts';
import { fontsOf } from './fonts.ts';
import { footAlone, pageOf } from './page/page.ts';
import type { Paper } from './paper.ts';
import { placesOf, type Place } from './places.ts';
import { boxes } from './press/boxes.ts';
import { Press, type FileInfo, type Layout } from './press/press.ts';
import { placeholder, printable, type OtherScripts } from './printable.ts';
import { spaces } from './spaces.ts';
import { warningsFor } from './warnings.ts';
import { colours, sizes } from './style.ts';

export interface RenderOptions {
  readonly paper: Paper;
  /** The folder of the font files. */
  readonly fonts: string;
  /** The comparison as JSON text, to be attached to the file. */
  readonly comparison?: string;
  /** What becomes of letters that the fonts do not have; without it they are left out. */
  readonly otherScripts?: OtherScripts;
}

export interface RenderedPage {
  readonly bytes: Uint8Array;
  /** What a reader of the page must be told, a sentence each. */
  readonly warnings: readonly string[];
  /** What the page shows of the briefing, and in which form. */
  readonly plan: Plan;
  /** What the page counts but does not show. */
  readonly left: readonly LeftOut[];
  /** Where themes and facts stand on the page. */
  readonly places: readonly Place[];
}

const defaults = { font: 'Sans', fontSize: sizes.small, color: colours.text };

/**
 * Prints a briefing on exactly one page. Where it is longer, parts give way in the order that `fit/plans.ts` states,
 * and the page says what it leaves out. The same briefing gives the same bytes.
 */
export async function renderBriefing(given: Briefing, options: RenderOptions): Promise<RenderedPage> {
  const { paper, comparison, otherScripts = 'leave out' } = options;
  const { fonts, prints } = await fontsOf(options.fonts);
  const { briefing, missing, romanised } = printable(given, prints, otherScripts);
  const sheet = withPlaceholder(sheetOf(briefing, english), missing.length > 0);
  const press = new Press(fonts, infoOf(given), defaults);
  const footHeights = new Map<string, number>();
  const { layout, plan } = fit(sheet, (each) => {
    const kind = `${spaces[each.spacing].zoom} ${each.sources}`;
    const height = footHeights.get(kind) ?? heightOf(press.layOut(footAlone(sheet, each, paper)));
    footHeights.set(kind, height);
    return press.layOut(pageOf(sheet, each, paper, height, english));
  });
  const attachment =
    comparison === undefined
      ? null
      : {
          name: 'comparison.json',
          description: 'The comparison that this page was made from',
          type: 'application/json',
          text: comparison,
        };
  return {
    bytes: await press.print(layout, attachment),
    warnings: warningsFor(missing, romanised),
    plan,
    left: leftOut(sheet, plan, english),
    places: placesOf(layout),
  };
}

function heightOf({ pages: [page] }: Layout): number {
  return Math.max(0, ...[...boxes(page).values()].map(([, , , bottom]) => bottom));
}

function withPlaceholder(sheet: Sheet, something: boolean): Sheet {
  return something ? { ...sheet, foot: [...sheet.foot, english.keyOfPlaceholder(placeholder)] } : sheet;
}

function infoOf(briefing: Briefing): FileInfo {
  const [a, b] = briefing.sources;
  return {
    title: briefing.title,
    author: briefing.author,
    subject: `${a.title} (${a.date}); ${b.title} (${b.date})`,
    keywords: briefing.ledger.map((row) => row.label).join(', '),
    // A date of what was given, not of the clock: the same input gives the same bytes.
    date: new Date(`${briefing.date ?? briefing.created}T00:00:00Z`),
    language: english.language,
  };
}
