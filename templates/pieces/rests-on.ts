import { type Html, html } from "../../src/html.ts";
import type { Origin, Source } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { joined, originName } from "./links.ts";

/** How many sources report something, and the origins that all of these go back to. */
export function restsOn(site: Site, reports: readonly Source[], origins: readonly (readonly Origin[])[]): Html {
  const named = origins.map((set) =>
    joined(
      set.map((origin) => originName(site, origin)),
      " / ",
    ),
  );
  return html`${site.words.reportsAndOrigins(reports.length, origins.length)}: ${joined(named, "; ")}`;
}
