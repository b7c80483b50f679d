import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverageOf, type Coverage } from './coverage.ts';
import { SharedFonts } from './press/shared-fonts.ts';

/** The four faces that the page is set in; their file names in the fonts' folder. */
const faces = {
  Serif: { normal: 'SourceSerif4-Regular.ttf', bold: 'SourceSerif4-SemiBold.ttf' },
  Sans: { normal: 'Inter-Regular.ttf', bold: 'Inter-SemiBold.ttf' },
} as const;

/** The page's fonts, and the characters that every face can print. */
export interface PageFonts {
  readonly fonts: SharedFonts;
  readonly prints: Coverage;
}

const known = new Map<string, Promise<PageFonts>>();

/**
 * The fonts in a folder; read once for each folder.
 * @throws Error naming the file that cannot be read, without its folder
 */
export async function fontsOf(folder: string): Promise<PageFonts> {
  const found = known.get(folder) ?? readFonts(folder);
  known.set(folder, found);
  try {
    return await found;
  } catch (error) {
    // What is put right meanwhile is found the next time.
    known.delete(folder);
    throw error;
  }
}

async function readFonts(folder: string): Promise<PageFonts> {
  const face = async (file: string): Promise<Uint8Array> => {
    try {
      return await readFile(join(folder, file));
    } catch {
      throw new Error(`The font “${file}” cannot be read. Install Sidelight again.`);
    }
  };
  const [serif, serifBold, sans, sansBold] = await Promise.all([
    face(faces.Serif.normal),
    face(faces.Serif.bold),
    face(faces.Sans.normal),
    face(faces.Sans.bold),
  ]);
  const coverages = [serif, serifBold, sans, sansBold].map(coverageOf);
  return {
    fonts: new SharedFonts({ Serif: { normal: serif, bold: serifBold }, Sans: { normal: sans, bold: sansBold } }),
    prints: (codePoint) => coverages.every((covers) => covers(codePoint)),
  };
}
