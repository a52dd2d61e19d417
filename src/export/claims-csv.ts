import { sourceName, speakerName } from "../language/names.ts";
import type { Claim } from "../model.ts";
import type { Site } from "../site/site.ts";
import { type Cell, table } from "./table.ts";
import { claimJson } from "./timeline-json.ts";

const columns = [
  ...["event", "number", "url", "event_title", "event_date"],
  ...["by", "of", "says", "quote", "medium", "via"],
  ...["source", "source_name", "published", "said"],
  ...["question", "question_title", "answer", "denies", "locator"],
] as const;

/** Writes one row a claim, in the order of the timeline; claims of one event stand as in its entry. */
export function claimsCsv(site: Site): string {
  return table(
    columns,
    site.timeline.events.flatMap(({ claims }) => claims.map((claim) => row(site, claim))),
  );
}

/** Takes the fields of `timeline.json`, with names instead of ids, and adds some of the event, source and question. */
function row(site: Site, claim: Claim): Readonly<Record<(typeof columns)[number], Cell>> {
  const { event, source, question } = claim;
  const fields = claimJson(claim);
  return {
    ...fields,
    event: event.id,
    number: claim.number,
    url: site.address(fields.url),
    event_title: event.title,
    event_date: event.when.edtf,
    by: claim.by.map(speakerName),
    of: claim.of.map(({ name }) => name),
    via: claim.via.map(speakerName),
    source_name: sourceName(source, site.messages),
    published: source.published.edtf,
    question_title: question?.title,
  };
}
