import type { Status } from '../core/comparison/comparison.ts';

/** Colours that keep 4.5:1 against white and stay apart in grey and for colour-blind readers. */
export const statusColours: Readonly<Record<Status, string>> = {
  new: '#14703c',
  dropped: '#8c5600',
  shared: '#1c59a5',
};

export const colours = { text: '#17171a', quiet: '#5c5f66', rule: '#d5d7db', strongRule: '#6a6c72' } as const;

/** Font sizes in points. Nothing on the page is smaller than `small`. */
export const sizes = { small: 8.5, quote: 9, bottomLine: 11.5, figure: 18 } as const;
