/** An object of which each value is made when it is asked for first: a page of a preview needs few of all groups. */
export function lazily<Values extends object>(makers: { readonly [Key in keyof Values]: () => Values[Key] }): Values {
  const values = {};
  for (const [key, make] of Object.entries<() => unknown>(makers)) {
    const get = () => {
      const value = make();
      Object.defineProperty(values, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(values, key, { get, enumerable: true, configurable: true });
  }
  return values as Values;
}
