import { largestText } from '../core/dispatch/largest-text.ts';

/**
 * Bounds of what the window may send, far above what the largest readable text gives: they keep a broken or hostile
 * window from making other processes work without end. Lengths in UTF-16 code units.
 */
export const bounds = {
  name: 255,
  line: 2_000,
  passage: 20_000,
  ledger: 5_000,
  facts: 100,
  values: 2_000,
  notices: 200,
  bottomLine: 20,
  paragraphs: 200_000,
  count: 10 * largestText,
  copied: 500_000,
  comparison: 200_000_000,
} as const;
