/** A piece of HTML whose texts are escaped. */
export interface Markup {
  readonly html: string;
}

/** Elements that begin a line of the file, so that it can be read as it is. */
const blocks = new Set('main header footer section div h1 h2 p ul li table thead tbody tr svg body'.split(' '));

/** An element with its attributes and children; strings are texts, never markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Markup | string)[],
): Markup {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : child.html)).join('');
  return { html: `${blocks.has(name) ? '\n' : ''}<${name}${given.join('')}>${inner}</${name}>` };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
