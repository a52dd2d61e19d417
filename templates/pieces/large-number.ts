import { type Html, html } from "../../src/html.ts";

/** A count with its number in large type. */
export function largeNumber(label: string): Html {
  const [, before, number, after] = /^(\D*)(\d(?:.*\d)?)(.*)$/.exec(label) ?? [];
  return number === undefined ? html`${label}` : html`${before}<b>${number}</b>${after}`;
}
