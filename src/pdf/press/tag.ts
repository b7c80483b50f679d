/** The structure types of ISO 32000-1, 14.8.4, that the page is made of. */
export type Role =
  'Document' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Sect' | 'Figure';

/** What a part of the page is about, so that a reader of the page can be led to its evidence. */
export interface Subject {
  readonly kind: 'theme' | 'fact';
  /** A theme's id, or a fact's slot. */
  readonly id: string;
}

interface TagOptions {
  /** What a figure shows, in words. */
  readonly alt?: string;
  /** What a header cell heads. */
  readonly scope?: 'Column' | 'Row';
  /** What is read instead of the text: a sign in words. */
  readonly actual?: string;
  readonly subject?: Subject;
}

/** An element of the page's structure; what is set with it is its content, and reading order is the tree's. */
export class Tag {
  readonly children: Tag[] = [];

  constructor(
    readonly role: Role,
    readonly options: TagOptions = {},
  ) {}

  /** A new element at the end of this one. */
  add(role: Role, options: TagOptions = {}): Tag {
    const child = new Tag(role, options);
    this.children.push(child);
    return child;
  }
}

/** The same piece of a pdfmake definition, marked as the content of an element. */
export function tagged<Node extends object>(tag: Tag, node: Node): Node & { readonly tag: Tag } {
  return { ...node, tag };
}
