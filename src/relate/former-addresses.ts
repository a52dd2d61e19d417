import type { DatedEntries } from "../date/dated.ts";
import type { FormerAddress } from "../model.ts";
import { type Fault, problem, type Report } from "../problem.ts";
import { isId } from "../read/record.ts";

/** The former ids of all events. A former id that another event has or had is ambiguous and is reported. */
export function formerAddresses(
  entries: Pick<DatedEntries, "events" | "removed">,
  report: Report,
): readonly FormerAddress[] {
  const events = [...entries.events, ...entries.removed];
  const taken = new Map(events.map((event) => [event.id, event.id]));
  return events.flatMap((event) =>
    event.formerly.flatMap((id, index) => {
      const holder = taken.get(id);
      if (holder === undefined && isId(id)) {
        taken.set(id, event.id);
        return [{ id, leadsTo: event.id }];
      }
      report(problem("address", event.at.field(["formerly", index]), faultIn(id, holder, event.id)));
      return [];
    }),
  );
}

function faultIn(id: string, holder: string | undefined, event: string): Fault {
  const takeOut = "Correct it, or take it out.";
  if (holder === undefined) {
    return {
      found: `the former id “${id}”`,
      wanted: "an id of lower-case letters, digits and single hyphens",
      fix: takeOut,
    };
  }
  return {
    found: `the former id “${id}”, which the event “${holder}” has or had too`,
    wanted: "an id that no other event has or had",
    fix: holder === event ? takeOut : "Keep it with the event that was at this address, and take it out of the other.",
  };
}
