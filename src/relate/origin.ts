import type { Claim, Origin, Source, Speaker } from "../model.ts";
import { withOrganisations } from "./hierarchy.ts";
import { speakersOf } from "./speakers.ts";

/**
 * The origins of a claim: the topmost organisations of its speakers or, where its source speaks itself, of the agency
 * that the source copies, or else the source.
 */
export function originsOf(claim: Pick<Claim, "by" | "via" | "source">): readonly Origin[] {
  const speakers = speakersOf(claim);
  return speakers.length > 0 ? speakers.map(organisationOf) : [originOfSource(claim.source)];
}

function originOfSource(source: Source): Origin {
  return source.origin ? organisationOf({ actor: source.origin }) : { source };
}

/** A speaker, or the topmost organisation that it belongs to. */
function organisationOf(speaker: Speaker): Speaker {
  return "actor" in speaker ? { actor: withOrganisations(speaker.actor).at(-1) ?? speaker.actor } : speaker;
}

/**
 * The distinct origins of all accounts of an event. Origins that make a claim jointly count as one. A source without
 * a recorded claim counts as an account of its own, unless it is a compilation, of which nobody knows where it begins.
 */
export function distinctOrigins(
  claims: readonly Pick<Claim, "origins" | "source">[],
  sources: readonly Source[],
): readonly (readonly Origin[])[] {
  const telling = new Set(claims.map((claim) => claim.source));
  const silent = sources.filter((source) => !telling.has(source) && !source.compilation);
  const sets = new Map<string, Map<string, Origin>>();
  for (const account of [
    ...claims.map((claim) => claim.origins),
    ...silent.map((source) => [originOfSource(source)]),
  ]) {
    const keyed = account.map((origin) => [originKey(origin), origin] as const);
    const sharing = new Set(keyed.flatMap(([key]) => sets.get(key) ?? []));
    const joined = new Map([...[...sharing].flatMap((set) => [...set]), ...keyed]);
    for (const key of joined.keys()) sets.set(key, joined);
  }
  return [...new Set(sets.values())].map((set) => [...set.values()]);
}

/** Whether two accounts have an origin in common. */
export function sharesOrigin(a: readonly Origin[], b: readonly Origin[]): boolean {
  return a.some((one) => b.some((other) => originKey(one) === originKey(other)));
}

function originKey(origin: Origin): string {
  if ("actor" in origin) return `actor ${origin.actor.id}`;
  return "source" in origin ? `source ${origin.source.id}` : `unnamed ${origin.unnamed}`;
}
