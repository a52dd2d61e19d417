import { inFieldOrder } from "../write/field-order.ts";
import type { Fields, FieldValue } from "../write/yaml-text.ts";

/** A claim as a person has confirmed it. */
export interface ConfirmedClaim {
  /** An actor's name, words for somebody without a record, or nothing for the source's own voice. */
  readonly by: readonly (string | { readonly unnamed: string })[];
  readonly says: string;
  readonly quote: string | undefined;
  readonly passage: string | undefined;
  readonly medium: string | undefined;
  readonly via: readonly string[];
  readonly said: string | undefined;
  /** The id of a question and the answer to it. */
  readonly question?: string;
  readonly answer?: string;
}

/** The fields of a claim in their order; `source` where it is not the first of its event. */
export function claimFields({ by, via, ...claim }: ConfirmedClaim, source: string | undefined): Fields {
  const one = <Item>(items: readonly Item[]) => (items.length > 1 ? items : items[0]);
  const fields: Readonly<Record<string, FieldValue | undefined>> = { by: one(by), ...claim, via: one(via), source };
  const present = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const [ordered] = inFieldOrder("event", { claims: [Object.fromEntries(present)] }).claims as readonly Fields[];
  return ordered ?? {};
}
