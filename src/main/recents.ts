import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import { readJson, writeJson } from './json-file.ts';

const schema = v.object({ paths: v.array(v.string()) });

/** As many as a menu shows at a glance. */
const most = 10;

/** The workspace files that were opened or saved last, the latest first. */
export class Recents {
  readonly #path: string;
  readonly #onChange: (added: string | null) => void;
  #paths: readonly string[];

  /**
   * @param path of the JSON file; a damaged one counts as absent
   * @param onChange told the file that came first, or null where one went
   */
  constructor(path: string, onChange: (added: string | null) => void) {
    this.#path = path;
    this.#onChange = onChange;
    this.#paths = (readJson(path, schema)?.paths ?? []).slice(0, most);
  }

  /** Files with names by which they can be told apart: two of one name have their folders with them. */
  get entries(): readonly { readonly path: string; readonly label: string }[] {
    const names = this.#paths.map((path) => basename(path));
    return this.#paths.map((path, index) => {
      const name = names[index] ?? path;
      const twice = names.filter((other) => other === name).length > 1;
      return { path, label: twice ? `${name} (${dirname(path)})` : name };
    });
  }

  add(path: string): void {
    if (this.#paths[0] === path) return;
    this.#put([path, ...this.#paths.filter((other) => other !== path)].slice(0, most), path);
  }

  remove(path: string): void {
    if (this.#paths.includes(path))
      this.#put(
        this.#paths.filter((other) => other !== path),
        null,
      );
  }

  #put(paths: readonly string[], added: string | null): void {
    this.#paths = paths;
    writeJson(this.#path, { paths });
    this.#onChange(added);
  }
}
