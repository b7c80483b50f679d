/**
 * `make`, whose answer for an object is kept as long as the object lives: what is made of a piece of knowledge
 * would cost more than reading a short dispatch does if every comparison made it anew.
 */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
