import type { Claim, Event, Question, Source } from "../model.ts";
import { inOrderSaid } from "../order/said.ts";
import { answersIn } from "./answers.ts";
import { indexBy } from "./index-by.ts";
import { mostOften } from "./most-often.ts";
import type { SourceGroup } from "./timeline.ts";

/** The events that each source reports and the claims that it carries, and what of that no other source has. */
export function groupBySource(
  sources: readonly Source[],
  events: readonly Event[],
  claims: readonly Claim[],
  byQuestion: ReadonlyMap<Question, readonly Claim[]>,
): ReadonlyMap<Source, SourceGroup> {
  const reported = indexBy(events, (event) => event.sources);
  const carried = indexBy(claims, (claim) => [claim.source]);
  const onlyAnswers = indexBy(answersOfOneSource(byQuestion), ({ source }) => [source]);
  return new Map(
    sources.map((source) => {
      const events = reported.get(source) ?? [];
      const [alone, shared] = [events.filter(isAlone), events.filter((event) => !isAlone(event))];
      return [
        source,
        {
          events,
          alone,
          shared,
          sharedWith: mostOften(shared, (event) => event.sources.filter((other) => other !== source)),
          claims: inOrderSaid(carried.get(source) ?? []),
          answersAlone: onlyAnswers.get(source) ?? [],
        },
      ];
    }),
  );
}

function isAlone({ sources }: Event): boolean {
  return sources.length === 1;
}

function answersOfOneSource(byQuestion: ReadonlyMap<Question, readonly Claim[]>) {
  return [...byQuestion].flatMap(([question, claims]) =>
    answersIn(claims).flatMap(({ answer, given }) => {
      const [source, ...others] = new Set(given.flat().map((claim) => claim.source));
      return source && others.length === 0 ? [{ source, question, answer }] : [];
    }),
  );
}
