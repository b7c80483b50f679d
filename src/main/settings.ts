import * as v from 'valibot';
import type { Paper } from '../pdf/paper.ts';
import { readJson, writeJson } from './json-file.ts';

const schema = v.object({ paper: v.picklist(['a4', 'letter']) });

/** What the user chose once and expects to find again. */
export class Settings {
  readonly #path: string;
  #paper: Paper;

  /** @param path of the JSON file; a damaged one counts as absent */
  constructor(path: string) {
    this.#path = path;
    this.#paper = readJson(path, schema)?.paper ?? 'a4';
  }

  get paper(): Paper {
    return this.#paper;
  }

  set paper(paper: Paper) {
    this.#paper = paper;
    writeJson(this.#path, { paper });
  }
}
