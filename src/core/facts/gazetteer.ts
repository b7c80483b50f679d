/** Names that the world's dispatches use: data, documented in `assets/gazetteer/README.md`. */
export interface Gazetteer {
  readonly format: 'sidelight.gazetteer/1';
  readonly states: readonly GazetteerState[];
  readonly regions: readonly GazetteerRegion[];
  readonly places: readonly GazetteerPlace[];
  readonly organisations: readonly GazetteerOrganisation[];
  /** Titles of office in the singular (`Deputy Minister of Foreign Affairs`, `Special Representative`). */
  readonly offices: readonly string[];
  /** Programmes and instruments with a proper name. */
  readonly programmes: readonly GazetteerOrganisation[];
  /** Names of news agencies as they sign (`KAZINFORM`). */
  readonly agencies: readonly string[];
}

export interface GazetteerState {
  readonly name: string;
  /** Every other form that texts use: `Kyrgyz Republic`, `Kyrgyzstan`. */
  readonly names: readonly string[];
  /** `Kazakh`, `Kazakhstani`. */
  readonly adjectives: readonly string[];
  readonly capital: string;
}

export interface GazetteerRegion {
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

export interface GazetteerPlace {
  /** The English name in use now. */
  readonly name: string;
  /** Other spellings and former names: `Bruxelles`; `Nur-Sultan` for Astana. */
  readonly names: readonly string[];
  /** Name of its state. */
  readonly state: string;
}

export interface GazetteerOrganisation {
  readonly name: string;
  readonly names: readonly string[];
  /** Letter for letter: `EEAS`. */
  readonly abbreviations: readonly string[];
}
