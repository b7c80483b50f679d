/** An element of a page's structure tree, as pdf.js gives it. */
interface Element {
  readonly role: string;
  readonly children: readonly (Element | Content)[];
  readonly alt?: string;
}

/** A piece of tagged content, by its id in the text of the page. */
interface Content {
  readonly type: string;
  readonly id: string;
}

/** What is looked at of pdf.js's text items: words, and where tagged content begins and ends. */
type Item = { readonly str: string } | { readonly type: string; readonly id?: string };

/** The structure types of ISO 32000-1, 14.8.4, that have a counterpart in HTML. */
const elements: Readonly<Record<string, keyof HTMLElementTagNameMap>> = {
  H1: 'h3',
  H2: 'h4',
  P: 'p',
  L: 'ul',
  LI: 'li',
  Table: 'table',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
};

/**
 * A page as its tags tell it, in HTML that is heard and not seen. Headings stand two levels lower, under those of
 * the window.
 */
export function readingOf(structure: unknown, items: readonly Item[]): HTMLElement {
  const reading = document.createElement('div');
  reading.className = 'for-ears';
  const texts = textsOf(items);
  if (isElement(structure)) append(reading, structure, texts);
  return reading;
}

function append(parent: HTMLElement, element: Element, texts: ReadonlyMap<string, string>): void {
  for (const child of element.children) {
    if (!isElement(child)) {
      parent.append(texts.get(child.id) ?? '', ' ');
      continue;
    }
    const tag = elements[child.role];
    const node = tag === undefined ? parent : document.createElement(tag);
    if (child.alt === undefined) append(node, child, texts);
    else node.append(figure(child.alt));
    // The head of a column that has none on the page heads nothing.
    const headless = tag === 'th' && child.alt === undefined && node.textContent.trim() === '';
    if (node !== parent) parent.append(headless ? document.createElement('td') : node);
  }
}

/** What a figure shows, in words; the words inside it are parts of the picture. */
function figure(alt: string): HTMLElement {
  const node = document.createElement('div');
  node.role = 'img';
  node.ariaLabel = alt;
  return node;
}

function textsOf(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      texts.set(id, `${texts.get(id) ?? ''}${item.str}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return texts;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'role' in value && 'children' in value;
}
