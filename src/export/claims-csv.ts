import { sourceName, speakerName } from "../language/names.ts";
import type { Claim } from "../model.ts";
import type { Site } from "../site/site.ts";
import * as url from "../url.ts";
import { type Cell, table } from "./table.ts";
import { answerJson } from "./timeline-json.ts";

const columns = [
  "event",
  "number",
  "url",
  "event_title",
  "event_date",
  "by",
  "of",
  "says",
  "quote",
  "medium",
  "via",
  "source",
  "source_name",
  "published",
  "said",
  "question",
  "question_title",
  "answer",
  "denies",
] as const;

/** One row a claim, in the order of the timeline and within an event as in its entry. */
export function claimsCsv(site: Site): string {
  return table(
    columns,
    site.timeline.events.flatMap(({ claims }) => claims.map((claim) => row(site, claim))),
  );
}

function row(site: Site, claim: Claim): Readonly<Record<(typeof columns)[number], Cell>> {
  const { event, source, question } = claim;
  return {
    event: event.id,
    number: claim.number,
    url: site.address(url.claimPath(claim)),
    event_title: event.title,
    event_date: event.when.edtf,
    by: claim.by.map(speakerName),
    of: claim.of.map(({ name }) => name),
    says: claim.says,
    quote: claim.quote,
    medium: claim.medium,
    via: claim.via.map(speakerName),
    source: source.id,
    source_name: sourceName(source, site.words),
    published: source.published.edtf,
    said: claim.said?.edtf,
    question: question?.id,
    question_title: question?.title,
    answer: claim.answer && answerJson(claim.answer),
    denies: claim.denies && answerJson(claim.denies),
  };
}
