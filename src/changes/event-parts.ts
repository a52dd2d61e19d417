import { hash } from "node:crypto";
import { answerKey } from "../group/answers.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Answer, Claim, Event, Medium, Speaker } from "../model.ts";
import type { Position } from "../problem.ts";
import { meaningOf } from "./meaning.ts";

/** A part of an event that readers may rely on. */
export interface Part {
  /** Its field, or the text below the fields. */
  readonly name: string;
  /** What it says, in any order; it says the same where these are the same. */
  readonly says: (event: Event, timeline: Timeline) => readonly (string | undefined)[];
  /** Whether the field of another event may say it; then that event is the one that owes a correction. */
  readonly isMutual?: boolean;
  readonly at: (event: Event) => Position;
}

function field(name: string, says: Part["says"], isMutual = false): Part {
  return { name, says, isMutual, at: ({ at }) => at.field([name]) };
}

/** The parts of an event whose change a correction must tell, in the order of its record. */
export const eventParts: readonly Part[] = [
  field("title", ({ title }) => [meaningOf(title)]),
  field("titles", ({ titles }) => titles.map(({ until, title }) => `${until} ${meaningOf(title)}`)),
  field("date", ({ when: { edtf, zone, from, to } }) => [edtf, zone, `${from}`, `${to}`]),
  field("dated_from", ({ datedFrom }) => [datedFrom && `${datedFrom.source.id} ${meaningOf(datedFrom.phrase)}`]),
  field("places", ({ places }) => idsOf(places)),
  field("actors", ({ actors }) => idsOf(actors)),
  field("kind", ({ kinds }) => kinds.map(({ key }) => key)),
  field("tags", ({ tags }) => tags),
  field("importance", ({ importance }) => [`${importance}`]),
  field("part_of", ({ partOf }) => [partOf?.id]),
  field("related", ({ related }) => idsOf(related), true),
  field("after", ({ after }) => idsOf(after), true),
  field("before", (event, { events }) => idsOf(events.filter(({ after }) => after.includes(event))), true),
  field("planned", ({ planned }) => [`${planned}`]),
  field("graphic", ({ graphic }) => [`${graphic}`]),
  field("sources", ({ sources }) => idsOf(sources)),
  field("claims", ({ claims }) => claims.map(claimKey)),
  field("facts", ({ facts }) => facts.map(({ source, ...fact }) => JSON.stringify([fact, source.id]))),
  field("media", ({ media }) => media.map(mediumKey)),
  field("added", ({ added }) => [added?.edtf]),
  { name: "text", says: ({ body }) => [meaningOf(body.markdown)], at: ({ at }) => at.body(0) },
];

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

function claimKey(claim: Claim): string {
  return JSON.stringify([
    claim.by.map(speakerKey),
    idsOf(claim.of),
    [claim.says, claim.quote, claim.passage, claim.medium].map((text) => text && meaningOf(text)),
    claim.via.map(speakerKey),
    claim.source.id,
    claim.locator,
    claim.said?.edtf,
    claim.question?.id,
    [claim.answer, claim.denies].map((given) => given && meaningOfAnswer(given)),
  ]);
}

/** Another name of a file shows the same; other bytes under its name do not. */
function mediumKey(medium: Medium): string {
  return JSON.stringify([
    medium.file && hash("sha256", medium.file.bytes),
    medium.address,
    [medium.alt, medium.caption, medium.credit, medium.licence, medium.transcript].map(
      (text) => text && meaningOf(text),
    ),
    medium.taken?.edtf,
    medium.source?.id,
    medium.graphic,
    medium.poster && hash("sha256", medium.poster.bytes),
  ]);
}

function speakerKey(speaker: Speaker): string {
  return "actor" in speaker ? speaker.actor.id : meaningOf(speaker.unnamed);
}

/** Other words for the same number are the same answer. */
function meaningOfAnswer(answer: Answer): string {
  if (answer.form !== "count") return answerKey(answer);
  const { least, most, about } = answer.count;
  return `${least} ${most} ${about}`;
}
