/** A sentence, or two neighbours taken together, as the features by which it is compared. */
export interface Features {
  /** The numbers of its features, each once, in the order of the text. */
  readonly ids: readonly number[];
  /** What each of them weighs. */
  readonly weights: readonly number[];
  readonly norm: number;
}

export function normOf(weights: readonly number[]): number {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return Math.sqrt(squares);
}

/** Compares and joins the features of sentences, with one row of memory for all that it is asked. */
export class Similarities {
  /** By number of a feature, 1 more than its place in the vector that is looked at; 0 between two questions. */
  readonly #places: Int32Array;

  /** @param count how many features there are */
  constructor(count: number) {
    this.#places = new Int32Array(count);
  }

  /** Cosine of two feature vectors, 0 to 1. */
  of(a: Features, b: Features): number {
    if (a.norm === 0 || b.norm === 0) return 0;
    const [small, large] = a.ids.length <= b.ids.length ? [a, b] : [b, a];
    const places = this.#places;
    for (let at = 0; at < large.ids.length; at += 1) places[large.ids[at] ?? -1] = at + 1;
    let product = 0;
    for (let at = 0; at < small.ids.length; at += 1) {
      const place = places[small.ids[at] ?? -1] ?? 0;
      if (place > 0) product += (small.weights[at] ?? 0) * (large.weights[place - 1] ?? 0);
    }
    for (const id of large.ids) places[id] = 0;
    return Math.min(1, product / (a.norm * b.norm));
  }

  /** Two neighbouring sentences as one; what both have weighs as it does in the second. */
  join(a: Features, b: Features): Features {
    const ids = [...a.ids];
    const weights = [...a.weights];
    const places = this.#places;
    a.ids.forEach((id, at) => {
      places[id] = at + 1;
    });
    b.ids.forEach((id, at) => {
      const place = places[id] ?? 0;
      const weight = b.weights[at] ?? 0;
      if (place > 0) weights[place - 1] = weight;
      else {
        ids.push(id);
        weights.push(weight);
      }
    });
    for (const id of a.ids) places[id] = 0;
    return { ids, weights, norm: normOf(weights) };
  }
}
