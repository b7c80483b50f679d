import { expect, it, vi } from 'vitest';
import { Title, type TitleMatter } from './title.ts';

function titled(platform: NodeJS.Platform, matter: TitleMatter) {
  const window = { setTitle: vi.fn(), setDocumentEdited: vi.fn(), isDestroyed: () => false };
  const title = new Title(window, platform, () => matter);
  title.name('a.txt – b.txt');
  return { window, title };
}

it.each<[NodeJS.Platform, TitleMatter, string]>([
  ['linux', { fileName: null, unsaved: false }, 'a.txt – b.txt · Sidelight'],
  ['linux', { fileName: null, unsaved: true }, '• a.txt – b.txt · Sidelight'],
  ['win32', { fileName: 'talks.sidelight', unsaved: false }, 'talks.sidelight · a.txt – b.txt · Sidelight'],
  ['darwin', { fileName: 'talks.sidelight', unsaved: true }, 'talks.sidelight · a.txt – b.txt · Sidelight'],
])('on %s, for %j, is “%s”', (platform, matter, shown) => {
  expect(titled(platform, matter).window.setTitle).toHaveBeenLastCalledWith(shown);
});

it('leaves the sign of what is not saved to macOS there', () => {
  const { window } = titled('darwin', { fileName: null, unsaved: true });
  expect(window.setDocumentEdited).toHaveBeenLastCalledWith(true);
});

it('is set once as long as it stays the same', () => {
  const { window, title } = titled('linux', { fileName: null, unsaved: false });
  title.update();
  expect(window.setTitle).toHaveBeenCalledTimes(1);
});
