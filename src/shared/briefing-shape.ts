import * as v from 'valibot';
import type { Briefing } from '../core/briefing/briefing.ts';
import { likelihoodRanges } from '../core/briefing/judgement.ts';
import { bounds } from './bounds.ts';

const name = v.pipe(v.string(), v.maxLength(bounds.name));
const line = v.pipe(v.string(), v.maxLength(bounds.line));
const passage = v.pipe(v.string(), v.maxLength(bounds.passage));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(bounds.count));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const day = v.pipe(v.string(), v.isoDate());
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const status = v.picklist(['shared', 'new', 'dropped']);
const by = v.picklist(['machine', 'analyst']);

const source = <Letter extends 'A' | 'B'>(letter: Letter) =>
  v.strictObject({
    letter: v.literal(letter),
    name,
    title: line,
    agency: v.nullable(line),
    place: v.nullable(line),
    date: line,
    relays: v.nullable(line),
    words: count,
    sha256,
  });

const ledgerCell = v.strictObject({
  quote: passage,
  paragraphs: v.pipe(v.array(v.pipe(count, v.minValue(1))), v.maxLength(bounds.paragraphs)),
  mentions: count,
});

const ledgerRow = v.strictObject({
  id: line,
  status,
  label: line,
  origin: v.picklist(['codebook', 'discovered', 'analyst']),
  by,
  weight: v.strictObject({ before: share, after: share }),
  wording: v.nullable(v.picklist(['verbatim', 'reworded'])),
  shift: v.nullable(v.strictObject({ steps: v.pipe(v.number(), v.integer()), party: line, before: line, after: line })),
  before: v.nullable(ledgerCell),
  after: v.nullable(ledgerCell),
});

const values = v.pipe(v.array(passage), v.maxLength(bounds.values));

const fact = v.strictObject({
  slot: v.picklist([
    'held',
    'venue',
    'edition',
    'chaired',
    'delegation',
    'invited',
    'participants',
    'next',
    'document',
    'programme',
    'person',
    'figure',
    'relays',
  ]),
  label: line,
  before: values,
  after: values,
  claims: values,
});

const judgement = v.strictObject({
  text: passage,
  confidence: v.nullable(v.picklist(['low', 'moderate', 'high'])),
  likelihood: v.nullable(v.picklist(likelihoodRanges.map(({ step }) => step))),
});

/** The shape and the bounds of a briefing that comes from elsewhere. */
export const briefingShape = v.strictObject({
  schema: v.literal('sidelight.briefing/1'),
  title: line,
  titleBy: by,
  author: v.nullable(line),
  marking: v.nullable(line),
  date: v.nullable(day),
  created: day,
  sources: v.strictTuple([source('A'), source('B')]),
  bottomLine: v.pipe(v.array(passage), v.maxLength(bounds.bottomLine)),
  bottomLineBy: by,
  figures: v.strictObject({ shared: count, new: count, dropped: count }),
  labels: v.strictObject({ before: line, after: line, shared: line, new: line, dropped: line }),
  ledger: v.pipe(v.array(ledgerRow), v.maxLength(bounds.ledger)),
  excluded: v.pipe(v.array(v.strictObject({ id: line, status, label: line })), v.maxLength(bounds.ledger)),
  facts: v.pipe(v.array(fact), v.maxLength(bounds.facts)),
  notices: v.pipe(v.array(passage), v.maxLength(bounds.notices)),
  note: v.nullable(passage),
  judgement: v.nullable(judgement),
  method: passage,
}) satisfies v.GenericSchema<unknown, Briefing>;
