/** How a record reads on the site. Its texts are plain: they are not escaped for any format. */
export interface Reading {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Markdown as it was written. */
  readonly text: string;
}

/** A label and its values. A fact without values is not shown. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

/** The values of the fact with a label; none where there is no such fact. */
export function valuesOf(facts: readonly Fact[], label: string): readonly string[] {
  return facts.find((fact) => fact.label === label)?.values ?? [];
}

export function fact(label: string, ...values: readonly (string | false | undefined)[]): Fact {
  const isPresent = (value: string | false | undefined): value is string => typeof value === "string" && value !== "";
  return { label, values: values.filter(isPresent) };
}
