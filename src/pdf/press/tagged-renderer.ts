import {
  PdfmakeRenderer,
  type LaidLine,
  type LaidPage,
  type LaidVector,
  type PdfDocument,
  type StructureContent,
  type StructureElement,
} from './pdfmake-parts.ts';
import type { Box } from './boxes.ts';
import type { Tag } from './tag.ts';

/**
 * Draws as pdfmake does, and marks what it draws: text and bars as the content of their element, everything else
 * (rules, borders of cells) as an artifact, which readers pass over.
 */
export class TaggedRenderer extends PdfmakeRenderer {
  readonly #document: PdfDocument;
  readonly #zoom: number;
  readonly #contents = new Map<Tag, StructureContent[]>();
  /** What is being marked: an element, an artifact, or nothing yet. */
  #marking: Tag | 'artifact' | null = null;

  /** @param zoom how many times as large as it is laid out the page is drawn */
  constructor(document: PdfDocument, zoom: number) {
    super(document);
    this.#document = document;
    this.#zoom = zoom;
  }

  override renderPages(pages: readonly LaidPage[]): void {
    const zoom = this.#zoom;
    if (zoom !== 1)
      this.#document.on('pageAdded', () => {
        this.#document.scale(zoom);
      });
    super.renderPages(
      pages.map((page) => {
        const { width, height } = page.pageSize;
        return { ...page, pageSize: { width: width * zoom, height: height * zoom } };
      }),
    );
    this.#mark(null);
  }

  override renderLine(line: LaidLine, x: number, y: number): void {
    if (line.tag === undefined) throw new Error('A line of the page belongs to no element of its structure.');
    this.#mark(line.tag);
    super.renderLine(line, x, y);
  }

  override renderVector(vector: LaidVector): void {
    this.#mark(vector.tag ?? 'artifact');
    super.renderVector(vector);
  }

  /** Writes the structure of what was drawn; call it when all is drawn. */
  writeStructure(root: Tag, boxOf: (tag: Tag) => Box | null): void {
    this.#document.addStructure(this.#elementOf(root, boxOf));
  }

  #elementOf(tag: Tag, boxOf: (tag: Tag) => Box | null): StructureElement {
    const { alt, scope, actual } = tag.options;
    const box = tag.role === 'Figure' ? boxOf(tag) : null;
    const element = this.#document.struct(tag.role, {
      ...(alt === undefined ? {} : { alt }),
      ...(scope === undefined ? {} : { scope }),
      ...(actual === undefined ? {} : { actual }),
      ...(box === null ? {} : { bbox: [...box] }),
    });
    for (const content of this.#contents.get(tag) ?? []) element.add(content);
    for (const child of tag.children) element.add(this.#elementOf(child, boxOf));
    return element;
  }

  #mark(next: Tag | 'artifact' | null): void {
    if (next === this.#marking) return;
    if (this.#marking !== null) this.#document.endMarkedContent();
    this.#marking = next;
    if (next === 'artifact') this.#document.markContent('Artifact', { type: 'Layout' });
    else if (next !== null) {
      const contents = this.#contents.get(next) ?? [];
      this.#contents.set(next, [...contents, this.#document.markStructureContent(next.role)]);
    }
  }
}
