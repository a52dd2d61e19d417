/** How a record reads on the site, in plain texts that are not escaped for anything. */
export interface Reading {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Markdown, as it was written. */
  readonly text: string;
}

/** A label and its values; what has no value is left out. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

export function fact(label: string, ...values: readonly (string | false | undefined)[]): Fact {
  const isPresent = (value: string | false | undefined): value is string => typeof value === "string" && value !== "";
  return { label, values: values.filter(isPresent) };
}
