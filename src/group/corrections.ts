import type { When } from "../date/when.ts";
import type { Event, LinkedStory, Removed } from "../model.ts";
import { compare } from "../text/compare.ts";

/** A correction of an entry, or that it was withdrawn. Of a withdrawn entry nothing is told but the reason. */
export type Correction =
  | {
      readonly kind: "corrected";
      readonly on: When;
      readonly event: Event;
      /** Counts from 1 within its event. */
      readonly number: number;
      readonly what: string;
    }
  | { readonly kind: "withdrawn"; readonly on: When; readonly removed: Removed };

/** All corrections, newest first. */
export function correctionsIn({ events, removed }: Pick<LinkedStory, "events" | "removed">): readonly Correction[] {
  const corrected = events.flatMap((event) =>
    event.corrections.map(
      ({ on, what }, index) => ({ kind: "corrected", on, event, number: index + 1, what }) as const,
    ),
  );
  const withdrawn = removed.map((each) => ({ kind: "withdrawn", on: each.on, removed: each }) as const);
  return [...corrected.toReversed(), ...withdrawn].sort(
    (a, b) => b.on.to - a.on.to || b.on.from - a.on.from || compare(idOf(a), idOf(b)),
  );
}

function idOf(correction: Correction): string {
  return correction.kind === "corrected" ? correction.event.id : correction.removed.id;
}
