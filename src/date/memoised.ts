/**
 * A function that computes its value for each key once: the same dates and zones stand on many pages, and luxon is slow.
 * What was computed for an object is forgotten with it. Of two keys, the function for one gives another for the other.
 */
export function memoised<Key extends object | string | number, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const ofObjects = new WeakMap<Key & object, Value>();
  const ofTexts = new Map<Key, Value>();
  const isObject = (key: Key): key is Key & object => typeof key === "object";
  return (key) => {
    const known = isObject(key) ? ofObjects.get(key) : ofTexts.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    if (isObject(key)) ofObjects.set(key, value);
    else ofTexts.set(key, value);
    return value;
  };
}
