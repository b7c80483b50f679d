import type { Status } from '../comparison/comparison.ts';

/** The sign of each status: a reader without colour, or with a grey printer, goes by these. */
export const statusSigns: Readonly<Record<Status, string>> = { new: '+', dropped: '−', shared: '=' };

/** Signs behind a theme's label, and before a shift of commitment. */
export const marks = { discovered: '◊', analyst: '◆', stronger: '↑', weaker: '↓' } as const;
