import type { When } from "../date/when.ts";
import type { Event } from "../model.ts";
import { compare } from "../text/compare.ts";

/** An entry that was added or corrected, and when. */
interface EntryChange {
  readonly event: Event;
  readonly on: When;
  /** What was corrected; undefined where the entry was added. */
  readonly correction: string | undefined;
}

/** The latest additions and corrections of entries, newest first, each entry once. */
export function latestChanges(events: readonly Event[], most: number): readonly EntryChange[] {
  return events
    .flatMap((event) => lastChange(event) ?? [])
    .sort((a, b) => b.on.to - a.on.to || compare(a.event.id, b.event.id))
    .slice(0, most);
}

function lastChange(event: Event): EntryChange | undefined {
  const changes: readonly EntryChange[] = [
    ...(event.added ? [{ event, on: event.added, correction: undefined }] : []),
    ...event.corrections.map(({ on, what }) => ({ event, on, correction: what })),
  ];
  return changes.reduce<EntryChange | undefined>(
    (last, change) => (last && last.on.to > change.on.to ? last : change),
    undefined,
  );
}
