import type { Actor, Claim, Event, Source } from "../model.ts";
import { inOrderSaid } from "../order/said.ts";
import { withOrganisations } from "../relate/hierarchy.ts";
import { questionsOf } from "../relate/questions-of.ts";
import { actorsAmong, actorsMentioned } from "../relate/speakers.ts";
import { indexBy } from "./index-by.ts";
import { mostOften } from "./most-often.ts";
import type { ActorGroup } from "./timeline.ts";

/**
 * What accounts name each actor in, what it said, what is said of it and on which questions it is contradicted, which for
 * an organisation holds its people's; what it relayed and published.
 */
export function groupByActor(
  actors: readonly Actor[],
  events: readonly Event[],
  sources: readonly Source[],
  { claims, contradicted }: { readonly claims: readonly Claim[]; readonly contradicted: ReadonlySet<Claim> },
): ReadonlyMap<Actor, ActorGroup> {
  const all = indexBy(events, (event) => event.actors.flatMap(withOrganisations));
  const said = indexBy(claims, (claim) => actorsAmong(claim.by).flatMap(withOrganisations));
  const saidOf = indexBy(claims, (claim) => actorsMentioned(claim).flatMap(withOrganisations));
  const relayed = indexBy(claims, (claim) => actorsAmong(claim.via));
  const reports = indexBy(sources, ({ publisher, origin }) =>
    [publisher, origin].filter((actor) => actor !== undefined),
  );
  return new Map(
    actors.map((actor) => {
      const own = new Set(said.get(actor));
      const events = all.get(actor) ?? [];
      const ofOthers = (saidOf.get(actor) ?? []).filter((claim) => !own.has(claim));
      return [
        actor,
        {
          all: events,
          said: inOrderSaid([...own]),
          contradictedOn: questionsOf(inOrderSaid([...own].filter((claim) => contradicted.has(claim)))),
          saidOf: inOrderSaid(ofOthers),
          relayed: inOrderSaid(relayed.get(actor) ?? []),
          reports: reports.get(actor) ?? [],
          concerning: [...new Set([...events, ...[...own, ...ofOthers].map(({ event }) => event)])],
          together: mostOften(events, (event) =>
            event.actors.filter((other) => !withOrganisations(other).includes(actor)),
          ),
        },
      ];
    }),
  );
}
