import { type Html, html } from "../../src/html.ts";
import type { Origin, Source } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { joined, originName } from "./links.ts";

const mostNamed = 10;

/** How many sources report something, and the origins that these go back to; of more than ten how many besides. */
export function restsOn(site: Site, reports: readonly Source[], origins: readonly (readonly Origin[])[]): Html {
  const { messages } = site;
  const named = origins.slice(0, mostNamed).map((set) =>
    joined(
      set.map((origin) => originName(site, origin)),
      " / ",
    ),
  );
  const more = origins.length - named.length;
  return html`${messages.voicesInReports(origins.length, reports.length)}${named.length > 0 && ": "}${joined(named, "; ")}${more > 0 && html`; ${messages.more(more)}`}`;
}
