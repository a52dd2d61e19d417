/** How something made is written down, so that a later run can have it without making it. */
export interface Form<Made> {
  /** None where it is to be made anew each time. */
  write(made: Made): string | undefined;
  read(text: string): Made;
}

/** Gives what takes long to make, which may have been made before; `madeFrom` says all that it is made from. */
export type Keep = <Made>(madeFrom: string, make: () => Made, form: Form<Made>) => Made;

export const makeAnew: Keep = (_, make) => make();

/** Makes everything once, and forgets nothing. */
export function keptInMemory(): <Made>(madeFrom: string, make: () => Made) => Made {
  const kept = new Map<string, unknown>();
  return <Made>(madeFrom: string, make: () => Made) => {
    if (!kept.has(madeFrom)) kept.set(madeFrom, make());
    return kept.get(madeFrom) as Made;
  };
}
