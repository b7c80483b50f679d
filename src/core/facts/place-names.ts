import { fold } from '../dispatch/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';

/**
 * A place as a reader knows it: `BRUXELLES` is Brussels. A former name stays, in the usual letters, for the
 * text is of its time (`NUR-SULTAN` is Nur-Sultan); so does a place that the gazetteer does not know.
 */
export function placeName(written: string, gazetteer: Gazetteer): string {
  const sought = fold(written);
  const is = (name: string): boolean => fold(name) === sought;
  for (const { name, names, former = [] } of gazetteer.places) {
    if (is(name) || names.some(is)) return name;
    const then = former.find(is);
    if (then !== undefined) return then;
  }
  const usual = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return written === written.toUpperCase() ? written.replace(/\p{L}+(?:['’]\p{L}+)*/gu, usual) : written;
}

/** The former name of a place where the text writes it, else the name in use now. */
export function nameOfItsTime(written: string, name: string, gazetteer: Gazetteer): string {
  const former = gazetteer.places.find((place) => place.name === name)?.former ?? [];
  return former.find((then) => fold(then) === fold(written)) ?? name;
}
