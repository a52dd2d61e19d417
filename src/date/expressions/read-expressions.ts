import type { Marked, Publication, TimeExpression } from "./expression.ts";

/** Every time expression of a text, in its order. `marked` are the stretches whose expressions have a flag. */
export function readExpressions(
  _text: string,
  _published: Publication,
  _marked: readonly Marked[] = [],
): readonly TimeExpression[] {
  return [];
}
