import type { Claim, Event, Source } from "../model.ts";
import { indexBy } from "./index-by.ts";
import type { SourceGroup } from "./timeline.ts";

/** The events that each source reports and the claims that it carries. */
export function groupBySource(
  sources: readonly Source[],
  events: readonly Event[],
  claims: readonly Claim[],
): ReadonlyMap<Source, SourceGroup> {
  const reported = indexBy(events, (event) => event.sources);
  const carried = indexBy(claims, (claim) => [claim.source]);
  return new Map(
    sources.map((source) => [source, { events: reported.get(source) ?? [], claims: carried.get(source) ?? [] }]),
  );
}
