import type { Comparison } from './comparison.ts';

/**
 * A comparison as JSON text, the same wherever it is written: on a terminal, inside a page. It escapes the control
 * characters that JSON itself lets through, so that a terminal shows it as it is.
 */
export function comparisonJson(comparison: Comparison): string {
  return JSON.stringify(comparison, null, 2).replace(
    /[\u007f-\u009f]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
