/** Something the window tells its reader, until it is dismissed. */
export interface Notice {
  readonly number: number;
  readonly tone: 'problem' | 'news';
  readonly text: string;
  readonly actions: readonly NoticeAction[];
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** The notices that stand in the window, the newest last. */
export class Notices {
  list = $state.raw<readonly Notice[]>([]);
  #number = 0;

  tell(tone: Notice['tone'], text: string, actions: readonly NoticeAction[] = []): void {
    this.#number += 1;
    const others = this.list.filter((notice) => notice.text !== text);
    this.list = [...others, { number: this.#number, tone, text, actions }];
  }

  dismiss(notice: Notice): void {
    this.list = this.list.filter(({ number }) => number !== notice.number);
  }

  clear(): void {
    this.list = [];
  }
}
