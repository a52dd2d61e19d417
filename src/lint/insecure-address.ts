import type { Timeline } from "../group/timeline.ts";
import { problem, type Report } from "../problem.ts";
import { insecureAddressFault } from "../validate/web-address.ts";

/** Warns of sources and media whose addresses begin with `http://`. Texts are checked for them when they are read. */
export function reportInsecureAddresses({ sources, events, actors, places }: Timeline, report: Report): void {
  for (const source of sources) {
    for (const field of ["url", "archived"] as const) {
      const fault = insecureAddressFault(source[field] ?? "");
      if (fault) report(problem("insecure-address", source.at.field([field]), fault));
    }
  }
  for (const { at, media } of [...events, ...actors, ...places]) {
    for (const [index, { address = "" }] of media.entries()) {
      const fault = insecureAddressFault(address);
      if (fault) report(problem("insecure-address", at.field(["media", index, "address"]), fault));
    }
  }
}
