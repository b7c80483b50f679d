/** Menu entries about reading that the window carries out. */
export type ReadingCommand =
  | 'find'
  | 'find-next'
  | 'find-previous'
  | 'view-themes'
  | 'view-sentences'
  | 'view-clean'
  | 'text-larger'
  | 'text-smaller'
  | 'text-usual'
  | 'equal-widths'
  | 'scroll-together'
  | 'show-why'
  | 'show-changes'
  | 'next-part'
  | 'previous-part'
  | 'next-evidence'
  | 'previous-evidence';
