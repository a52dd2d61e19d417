import type { Actor, Term } from "../model.ts";
import { withOrganisations } from "./hierarchy.ts";

/** The affiliation of an actor or, where it has none, that of what it belongs to. */
export function affiliationOf(actor: Actor): Term | undefined {
  return withOrganisations(actor).find((each) => each.affiliation)?.affiliation;
}
