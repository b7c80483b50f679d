import * as v from 'valibot';

const text = v.string();
const texts = v.array(text);
const theme = { label: text, discovered: v.optional(v.literal(true)) };

const dispatch = v.pipe(
  v.object({
    published: text,
    dateline: text,
    held: v.nullable(text),
    venue: v.nullable(text),
    edition: v.nullable(v.number()),
    hosted_and_chaired_by: v.optional(text),
    eu_delegation_led_by: v.optional(text),
    office: text,
    people: v.optional(texts, []),
    invited: text,
    participants: v.optional(texts),
    documents: v.optional(texts),
    programmes: v.optional(texts),
    next_meeting: v.optional(text),
    relays: text,
  }),
  v.transform(
    ({ hosted_and_chaired_by: chair, eu_delegation_led_by: leader, office, people, next_meeting, ...same }) => {
      const { participants, documents, programmes, ...stated } = same;
      const [what = '', when = null, where = null] = next_meeting?.split(', ') ?? [];
      const others = people.map((person) => {
        const [name = person, ...rest] = person.split(', ');
        return { name, office: rest.join(', '), side: null, role: null };
      });
      return {
        ...stated,
        ...(participants === undefined ? {} : { participants }),
        ...(documents === undefined ? {} : { documents }),
        ...(programmes === undefined ? {} : { programmes }),
        people: [
          ...(chair === undefined ? [] : [{ name: chair, office, side: null, role: 'chaired' as const }]),
          ...(leader === undefined ? [] : [{ name: leader, office, side: null, role: 'led' as const }]),
          ...others,
        ],
        next: next_meeting === undefined ? null : { what, when, where },
      };
    },
  ),
);

const withoutBrackets = v.pipe(
  text,
  v.transform((name) => name.replace(/ \(.*\)$/u, '')),
);

/** The older form of the seed pair's answers, and how it reads in the form of the others. */
export const seedForm = v.pipe(
  v.object({
    themes: v.object({
      shared: v.array(v.object({ ...theme, before: texts, after: texts })),
      new: v.array(v.object({ ...theme, after: texts })),
      dropped: v.array(v.object({ ...theme, before: texts })),
      either: texts,
    }),
    alignment: v.object({
      pairs: v.array(v.strictTuple([texts, texts])),
      alone: v.object({ before: texts, after: texts }),
    }),
    facts: v.object({
      before: dispatch,
      after: dispatch,
      succession: v.array(v.object({ title: text, before: withoutBrackets, after: withoutBrackets, claim: text })),
    }),
  }),
  v.transform(({ facts, ...same }) => ({
    ...same,
    verdict: 'related' as const,
    split: 'seed' as const,
    facts: { ...facts, open: [] },
  })),
);
