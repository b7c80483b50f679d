import type { Side } from '../../src/core/span.ts';

/** What the middle of the window shows: the texts with marks, aligned sentences as rows, or the texts alone. */
export type View = 'themes' | 'sentences' | 'clean';

/** The views in the order of their keys. */
export const views: readonly { readonly id: View; readonly label: string }[] = [
  { id: 'themes', label: 'Themes' },
  { id: 'sentences', label: 'Sentences' },
  { id: 'clean', label: 'Clean' },
];

/** Sizes of the text, as multiples of the usual one. */
const sizes = [0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6, 1.8, 2, 2.4] as const;

/** Below this width, in CSS pixels, two columns would be too narrow to read in. */
const narrowest = 800;

/** How the reader wants to read: view, size of the text, widths. */
export class Reading {
  view = $state<View>('themes');
  textSize = $state(1);
  /** The share of the width that the left text has. */
  split = $state(0.5);
  /** Width of the middle of the window, in CSS pixels. */
  width = $state(Infinity);
  /** The text that is shown where only one has room. */
  shown = $state<Side>('before');

  readonly oneColumn = $derived(this.width < narrowest);

  /** Makes the text one size larger or smaller, or the usual one. */
  resize(by: 1 | -1 | 0): void {
    const next = sizes.findIndex((size) => size >= this.textSize) + by;
    this.textSize = by === 0 ? 1 : (sizes[Math.min(Math.max(next, 0), sizes.length - 1)] ?? 1);
  }
}
