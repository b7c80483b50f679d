import type {
  Gazetteer,
  GazetteerCues,
  GazetteerOrganisation,
  GazetteerPlace,
  GazetteerRegion,
  GazetteerState,
} from './gazetteer.ts';

/** A gazetteer that does not keep to its format; the message says where and what. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}

/** Checks a parsed JSON value against the format of `assets/gazetteer/README.md`. Throws `GazetteerError`. */
export function parseGazetteer(value: unknown): Gazetteer {
  const root = record(value, 'the gazetteer');
  if (root['format'] !== 'sidelight.gazetteer/1') {
    throw new GazetteerError('The gazetteer\'s "format" must be "sidelight.gazetteer/1".');
  }
  const states = entries(root, 'states', parseState);
  const places = entries(root, 'places', parsePlace);
  const known = new Set(states.map((state) => state.name));
  for (const place of places) {
    if (!known.has(place.state)) {
      throw new GazetteerError(`The place "${place.name}" lies in "${place.state}", which is not among the states.`);
    }
  }
  return {
    format: 'sidelight.gazetteer/1',
    states,
    regions: entries(root, 'regions', parseRegion),
    places,
    organisations: entries(root, 'organisations', parseOrganisation),
    offices: strings(root, 'offices', 'the gazetteer'),
    programmes: entries(root, 'programmes', parseOrganisation),
    agencies: strings(root, 'agencies', 'the gazetteer'),
    cues: parseCues(root['cues']),
  };
}

type Raw = Readonly<Record<string, unknown>>;

function parseState(raw: Raw, where: string): GazetteerState {
  return {
    ...parseRegion(raw, where),
    abbreviations: strings(raw, 'abbreviations', where),
    capital: filled(raw, 'capital', where),
  };
}

function parseRegion(raw: Raw, where: string): GazetteerRegion {
  return {
    name: filled(raw, 'name', where),
    names: strings(raw, 'names', where),
    adjectives: strings(raw, 'adjectives', where),
  };
}

function parsePlace(raw: Raw, where: string): GazetteerPlace {
  return {
    name: filled(raw, 'name', where),
    names: strings(raw, 'names', where),
    ...('former' in raw ? { former: strings(raw, 'former', where) } : {}),
    state: filled(raw, 'state', where),
  };
}

function parseOrganisation(raw: Raw, where: string): GazetteerOrganisation {
  return {
    name: filled(raw, 'name', where),
    names: strings(raw, 'names', where),
    abbreviations: strings(raw, 'abbreviations', where),
  };
}

function parseCues(value: unknown): GazetteerCues {
  const raw = record(value, '"cues"');
  const words = (key: Exclude<keyof GazetteerCues, 'units'>): readonly string[] => strings(raw, key, '"cues"');
  return {
    portfolioWords: words('portfolioWords'),
    officeNouns: words('officeNouns'),
    bodyNouns: words('bodyNouns'),
    actingVerbs: words('actingVerbs'),
    conflictNouns: words('conflictNouns'),
    situationNouns: words('situationNouns'),
    holdingWords: words('holdingWords'),
    documentNouns: words('documentNouns'),
    programmeNouns: words('programmeNouns'),
    sourceNouns: words('sourceNouns'),
    reportingVerbs: words('reportingVerbs'),
    units: entries(raw, 'units', (unit, where) => ({
      name: filled(unit, 'name', where),
      names: strings(unit, 'names', where),
    })),
  };
}

/** Every entry of a list, with names that are unique in it. */
function entries<Entry extends { readonly name: string }>(
  root: Raw,
  key: string,
  parse: (raw: Raw, where: string) => Entry,
): Entry[] {
  const list = root[key];
  if (!Array.isArray(list)) throw new GazetteerError(`"${key}" must be a list.`);
  const seen = new Set<string>();
  return list.map((value: unknown, index) => {
    const where = `entry ${index + 1} of "${key}"`;
    const entry = parse(record(value, where), where);
    if (seen.has(entry.name)) throw new GazetteerError(`"${key}" names "${entry.name}" twice.`);
    seen.add(entry.name);
    return entry;
  });
}

function record(value: unknown, where: string): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new GazetteerError(`${capitalised(where)} must be an object.`);
  }
  return Object.fromEntries(Object.entries(value));
}

function filled(raw: Raw, key: string, where: string): string {
  const value = raw[key];
  if (typeof value !== 'string' || value.trim() === '') {
    throw new GazetteerError(`${capitalised(where)}: "${key}" must be a text that is not empty.`);
  }
  return value;
}

function strings(raw: Raw, key: string, where: string): string[] {
  const list = raw[key];
  const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
  if (!Array.isArray(list) || !list.every(isFilled)) {
    throw new GazetteerError(`${capitalised(where)}: "${key}" must be a list of texts, none empty.`);
  }
  return list;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
