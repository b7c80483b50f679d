/** A codebook: the themes that are looked for. `assets/codebooks/README.md` documents the file format. */
export interface Codebook {
  readonly format: 'sidelight.codebook/1';
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly categories: readonly CodebookCategory[];
  readonly themes: readonly CodebookTheme[];
}

export interface CodebookCategory {
  readonly id: string;
  readonly label: string;
}

export interface CodebookTheme {
  readonly id: string;
  readonly label: string;
  /** Id of a category. */
  readonly category: string;
  readonly terms: readonly CodebookTerm[];
}

/** A term as plain words, or with conditions on its neighbourhood. */
export type CodebookTerm = string | ConditionalTerm;

export interface ConditionalTerm {
  readonly term: string;
  /** Letter for letter, in the case given, no gap: for abbreviations (`WTO`, `AIDS`). */
  readonly exact?: boolean;
  /** Phrases of which none may overlap the match: `water` without `watershed moment`. */
  readonly without?: readonly string[];
  /** Phrases of which at least one must stand in the same sentence. */
  readonly with?: readonly string[];
}
