import type { Fact, FactEvidence } from './fact.ts';
import type { PeopleBySentence, Person } from './people.ts';
import { isParticle } from './person-names.ts';

/** One person each, with the longest title given and the evidence of every mention. */
export function mergePeople(mentions: PeopleBySentence): Person[] {
  const bySurname = fullNamesByPart(mentions);
  const people = new Map<string, { person: Person; evidence: FactEvidence[] }>();
  for (const { person } of [...mentions.values()].flat()) {
    const key = bySurname.get(person.key) ?? person.key;
    const known = people.get(key);
    if (known === undefined) {
      people.set(key, { person, evidence: [...person.evidence] });
    } else {
      const longer = person.name.length > known.person.name.length && person.key.includes(' ');
      const name = longer && !known.person.key.includes(' ') ? person.name : known.person.name;
      const fuller = weight(person) > weight(known.person) ? person : known.person;
      known.person = { ...fuller, name, key };
      known.evidence.push(...person.evidence);
    }
  }
  return [...people.values()].map(({ person, evidence }) => ({ ...person, evidence }));
}

/** People of whose office no institution is told, with the side whose delegation they led. */
export function withSides(people: readonly Person[], leaders: readonly Fact[]): Person[] {
  const sides = new Map(leaders.map(({ key, value }) => [key.split(': ')[1] ?? '', value.split(': ')[0] ?? '']));
  return people.map((person) => {
    const side = sides.get(person.key);
    return person.institution === null && side !== undefined ? { ...person, institution: side } : person;
  });
}

/** Full names by the surname that stands for them elsewhere: at their end, or in capitals at their beginning. */
function fullNamesByPart(mentions: PeopleBySentence): Map<string, string> {
  const names = new Map<string, string>();
  for (const { person } of [...mentions.values()].flat()) {
    const parts = person.key.split(' ');
    if (parts.length < 2) continue;
    const [opening = ''] = person.name.split(' ');
    const surname = /^\p{Lu}{2,}$/u.test(opening) ? parts[0] : parts.at(-1);
    if (surname === undefined || surnameOnly(parts)) continue;
    // `de Montis` and `Montis` stand for `Cesare de Montis`.
    const last = parts.findLastIndex((part, at) => at < parts.length - 1 && !isParticle(part));
    for (const short of [surname, parts.slice(last + 1).join(' ')]) if (!names.has(short)) names.set(short, person.key);
  }
  return names;
}

function surnameOnly(parts: readonly string[]): boolean {
  return parts.slice(0, -1).every(isParticle);
}

function weight(person: Person): number {
  return (person.institution === null ? 0 : 1000) + person.title.length;
}
