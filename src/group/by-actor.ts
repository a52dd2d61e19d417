import type { Actor, Claim, Event } from "../model.ts";
import { inOrderSaid } from "../order/said.ts";
import { withOrganisations } from "../relate/hierarchy.ts";
import { questionsOf } from "../relate/questions-of.ts";
import { actorsAmong, actorsMentioned } from "../relate/speakers.ts";
import { indexBy } from "./index-by.ts";
import { mostOften } from "./most-often.ts";
import type { ActorGroup } from "./timeline.ts";

/**
 * What accounts name each actor in, what it said, what is said of it and on which questions it is contradicted; an
 * organisation's hold its people's.
 */
export function groupByActor(
  actors: readonly Actor[],
  events: readonly Event[],
  claims: readonly Claim[],
  contradicted: ReadonlySet<Claim>,
): ReadonlyMap<Actor, ActorGroup> {
  const all = indexBy(events, (event) => event.actors.flatMap(withOrganisations));
  const said = indexBy(claims, (claim) => actorsAmong(claim.by).flatMap(withOrganisations));
  const saidOf = indexBy(claims, (claim) => actorsMentioned(claim).flatMap(withOrganisations));
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
          concerning: [...new Set([...events, ...[...own, ...ofOthers].map(({ event }) => event)])],
          together: mostOften(events, (event) =>
            event.actors.filter((other) => !withOrganisations(other).includes(actor)),
          ),
        },
      ];
    }),
  );
}
