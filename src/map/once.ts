/** A function of a number that works out each value once, when it is first asked for. */
export function once<Value>(make: (number: number) => Value): (number: number) => Value {
  const made = new Map<number, Value>();
  return (number) => {
    const value = made.get(number) ?? make(number);
    made.set(number, value);
    return value;
  };
}
