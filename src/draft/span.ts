import { countLeading } from "../order/count-leading.ts";

/** A part of a text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Of items in the order of the text, none within another, those that meet a span. */
export function meeting<Item extends Span>(items: readonly Item[], span: Span): readonly Item[] {
  const found: Item[] = [];
  let at = countLeading(items, ({ end }) => end <= span.start);
  for (let item = items[at]; item && item.start < span.end; item = items[++at]) found.push(item);
  return found;
}

/** Those of them that lie within a span. */
export function within<Item extends Span>(items: readonly Item[], span: Span): readonly Item[] {
  return meeting(items, span).filter((item) => isWithin(item, span));
}

export function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
