import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { TFontDictionary } from 'pdfmake/interfaces';
import { coverageOf, type Coverage } from './coverage.ts';

/** The four faces that the page is set in; their file names in the fonts' folder. */
const faces = {
  Serif: { normal: 'SourceSerif4-Regular.ttf', bold: 'SourceSerif4-SemiBold.ttf' },
  Sans: { normal: 'Inter-Regular.ttf', bold: 'Inter-SemiBold.ttf' },
} as const;

/** The faces as pdfmake takes them, by the path of each file. */
export function fontDictionary(folder: string): TFontDictionary {
  const at = (file: string): string => join(resolve(folder), file);
  return {
    Serif: { normal: at(faces.Serif.normal), bold: at(faces.Serif.bold) },
    Sans: { normal: at(faces.Sans.normal), bold: at(faces.Sans.bold) },
  };
}

/** Lets pdfmake read in the fonts' folder and nowhere else. */
export function onlyFonts(folder: string): (path: string) => boolean {
  const inside = resolve(folder) + sep;
  return (path) => resolve(path).startsWith(inside);
}

const known = new Map<string, Promise<Coverage>>();

/** The characters that every face can print; read once for each folder. */
export function sharedCoverage(folder: string): Promise<Coverage> {
  const found = known.get(folder) ?? readCoverage(folder);
  known.set(folder, found);
  return found;
}

async function readCoverage(folder: string): Promise<Coverage> {
  const files = Object.values(faces).flatMap((face) => [face.normal, face.bold]);
  const each = await Promise.all(files.map(async (file) => coverageOf(await readFile(join(folder, file)))));
  return (codePoint) => each.every((prints) => prints(codePoint));
}
