import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a page's structure tree. */
export interface Element {
  readonly role: string;
  readonly alt: string | null;
  /** The words of the element itself, without those of its children. */
  readonly text: string;
  readonly children: readonly Element[];
}

/** The structure of a page, and the words of it that no element and no artifact holds. */
export interface Structure {
  readonly root: Element;
  readonly untagged: string;
  readonly artifacts: number;
}

/** Reads the structure tree, with the words of each element in the order in which it holds them. */
export async function readStructure(page: PDFPageProxy): Promise<Structure> {
  const { words, untagged, artifacts } = await wordsOf(page);
  // Null where a file has no tags.
  const tree: unknown = await page.getStructTree();
  return { root: elementOf(tree ?? { role: 'Root' }, words), untagged, artifacts };
}

/** The elements of one role, in reading order. */
export function elementsOf(role: string, element: Element): readonly Element[] {
  return [...(element.role === role ? [element] : []), ...element.children.flatMap((child) => elementsOf(role, child))];
}

/** All words of an element, in reading order. */
export function allWords({ text, children }: Element): string {
  return [text, ...children.map(allWords)].filter((part) => part !== '').join(' ');
}

/** The roles of an element and what is in it, a line each, indented; of neighbours that are alike one, with a star. */
export function outline({ role, children }: Element): readonly string[] {
  const runs: { lines: readonly string[]; several: boolean }[] = [];
  for (const child of children) {
    const lines = outline(child).map((line) => `  ${line}`);
    const last = runs.at(-1);
    if (last?.lines.join() === lines.join()) last.several = true;
    else runs.push({ lines, several: false });
  }
  return [
    role,
    ...runs.flatMap(({ lines: [first = '', ...rest], several }) => [`${first}${several ? '*' : ''}`, ...rest]),
  ];
}

async function wordsOf(page: PDFPageProxy) {
  const words = new Map<string, string>();
  const open: { readonly id: string | null; readonly artifact: boolean }[] = [];
  let untagged = '';
  let artifacts = 0;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('str' in item) {
      const within = open.findLast(({ id, artifact }) => id !== null || artifact);
      const text = item.hasEOL ? `${item.str} ` : item.str;
      if (within === undefined) untagged += text;
      else if (within.id !== null) words.set(within.id, `${words.get(within.id) ?? ''}${text}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      const artifact = 'tag' in item && item.tag === 'Artifact';
      if (artifact) artifacts += 1;
      open.push({ id: 'id' in item && typeof item.id === 'string' && !artifact ? item.id : null, artifact });
    }
  }
  return { words, untagged: untagged.trim(), artifacts };
}

function elementOf(node: unknown, words: ReadonlyMap<string, string>): Element {
  const { role, alt, children } = node as { role: string; alt?: string; children?: readonly unknown[] };
  const nodes = children ?? [];
  const isContent = (child: unknown): child is { id: string } =>
    typeof child === 'object' && child !== null && 'type' in child && child.type === 'content';
  const text = nodes
    .filter(isContent)
    .map(({ id }) => words.get(id) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const inner = nodes.filter((child) => !isContent(child)).map((child) => elementOf(child, words));
  return { role, alt: alt ?? null, text, children: inner };
}
