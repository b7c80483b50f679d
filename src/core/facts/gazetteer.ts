/** Names that the world's dispatches use: data, documented in `assets/gazetteer/README.md`. */
export interface Gazetteer {
  readonly format: 'sidelight.gazetteer/1';
  readonly states: readonly GazetteerState[];
  readonly regions: readonly GazetteerRegion[];
  readonly places: readonly GazetteerPlace[];
  readonly organisations: readonly GazetteerOrganisation[];
  /** Titles of office in the singular (`Deputy Minister`, `Special Representative`). */
  readonly offices: readonly string[];
  /** Programmes and instruments with a proper name. */
  readonly programmes: readonly GazetteerOrganisation[];
  /** Names of news agencies as they sign (`KAZINFORM`). */
  readonly agencies: readonly string[];
  readonly cues: GazetteerCues;
}

export interface GazetteerState {
  readonly name: string;
  /** Every other form that texts use: `Kyrgyz Republic`, `Kyrgyzstan`. */
  readonly names: readonly string[];
  /** `Kazakh`, `Kazakhstani`; a plural (`Kazakhs`) is understood. */
  readonly adjectives: readonly string[];
  /** Letter for letter: `US`, `U.S.`. */
  readonly abbreviations: readonly string[];
  /** The capital as the state itself names it, or the seat of its government. */
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
  /** Other spellings of that name: `Bruxelles`. */
  readonly names: readonly string[];
  /** What it was called before: `Nur-Sultan` for Astana. A text of that time is shown with its own name. */
  readonly former?: readonly string[];
  /** Name of its state. */
  readonly state: string;
}

export interface GazetteerOrganisation {
  readonly name: string;
  readonly names: readonly string[];
  /** Letter for letter: `EEAS`. */
  readonly abbreviations: readonly string[];
}

/** Lower-case words of the trade that tell what a name beside them is doing. */
export interface GazetteerCues {
  /** Words of which the titles of portfolios and departments are made: `foreign`, `affairs`, `energy`. */
  readonly portfolioWords: readonly string[];
  /** Nouns for those who act for a state or body: `diplomat`, `officials`, `side`. */
  readonly officeNouns: readonly string[];
  /** Nouns for a body of a state or an organisation: `ministry`, `delegation`. */
  readonly bodyNouns: readonly string[];
  /** Verbs (infinitives and irregular past forms) by which a party to a meeting acts: `agree`, `met`. */
  readonly actingVerbs: readonly string[];
  /** Nouns by which two states stand against one another or apart: `war`, `border`. */
  readonly conflictNouns: readonly string[];
  /** Nouns by which a state is the matter and not the party: `situation`, `settlement`, `support`. */
  readonly situationNouns: readonly string[];
  /** Words that tie a place to an event or a journey: `held`, `visit`. */
  readonly holdingWords: readonly string[];
  /** Nouns for a document of policy or law: `declaration`, `conclusions`. */
  readonly documentNouns: readonly string[];
  /** Nouns behind the proper name of a programme: `project`, `initiative`. */
  readonly programmeNouns: readonly string[];
  /** Nouns for that whose words a dispatch may pass on: `website`, `press`, `embassy`. */
  readonly sourceNouns: readonly string[];
  /** Verbs, in the forms used, by which words are passed on: `reports`, `said`. */
  readonly reportingVerbs: readonly string[];
  /** Units and currencies of figures. */
  readonly units: readonly GazetteerUnit[];
}

export interface GazetteerUnit {
  /** The form by which figures are compared: `%`, `EUR`, `tonnes`. */
  readonly name: string;
  readonly names: readonly string[];
}
