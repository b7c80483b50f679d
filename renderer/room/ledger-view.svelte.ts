import type { Status } from '../../src/core/comparison/comparison.ts';
import type { Order, Selection } from './arrange.ts';

/** What the reader wants to see in the ledger. */
export class LedgerView implements Selection {
  hidden = $state.raw<readonly Status[]>([]);
  category = $state('');
  words = $state('');
  order = $state<Order>('weight');

  /** Whether some themes may be out of sight. */
  get narrowed(): boolean {
    return this.hidden.length > 0 || this.category !== '' || this.words.trim() !== '';
  }

  /** Folds the group of a status away, or shows it again. */
  toggle(status: Status): void {
    this.hidden = this.hidden.includes(status)
      ? this.hidden.filter((other) => other !== status)
      : [...this.hidden, status];
  }

  showAll(): void {
    this.hidden = [];
    this.category = '';
    this.words = '';
  }
}
