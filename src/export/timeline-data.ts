import * as z from "zod";
import { statuses } from "../relate/status.ts";
import { forgeNames } from "../validate/repository.ts";
import { sourceKinds } from "../validate/source.ts";
import { shapes } from "../validate/story.ts";

// The form of `/data/timeline.json`, from which its JSON Schema and the type of what is written are derived.

/** The version is raised when a reader of `timeline.json` would have to change. */
export const timelineVersion = 1;

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ id: "id", description: "The permanent id of a record, which is its file name without .md" });
const ids = z.array(id);
const path = z
  .string()
  .regex(/^\//)
  .meta({ id: "path", description: "A path from the site's home, which story.address holds" });
const date = z.string().meta({
  id: "date",
  description: "A date in EDTF (ISO 8601-2), or a day and a part of it, such as 2023-06-04 evening",
});
const instant = z.iso
  .datetime()
  .nullable()
  .meta({ id: "instant", description: "An instant in UTC (RFC 3339); null where it is open" });
const language = z.string().meta({ id: "language", description: "A BCP 47 tag" });
const zone = z.string().meta({ id: "zone", description: "A name of the IANA time zone database" });
const webAddress = z
  .string()
  .regex(/^https?:\/\//)
  .meta({ id: "webAddress" });
const markdown = z.string().meta({ id: "markdown", description: "A text as written, in Markdown" });
const html = z.string().meta({ id: "html", description: "The same text as sanitised HTML" });
const vocabulary = z.record(z.string(), z.string()).meta({ id: "vocabulary", description: "Keys and the words shown" });

const speaker = z
  .union([id, z.strictObject({ unnamed: z.string() })])
  .meta({ id: "speaker", description: "The id of an actor, or words for someone without a record" });
const origin = z
  .union([z.strictObject({ actor: id }), z.strictObject({ source: id }), z.strictObject({ unnamed: z.string() })])
  .meta({ id: "origin", description: "Where an account begins" });
const answer = z
  .string()
  .meta({ id: "answer", description: "A key of the question's answers, the id of an actor, or a number in words" });

const story = z.strictObject({
  title: z.string(),
  short_title: z.string().optional(),
  about: markdown,
  html,
  summary: z.string().optional(),
  chapters: z
    .array(z.strictObject({ title: z.string(), date, text: markdown, event: id.optional() }))
    .meta({ description: "The story in a minute" }),
  language,
  interface_language: language,
  zone,
  zone_labels: z.record(zone, z.string()).optional().meta({ description: "What the time of zones is called" }),
  address: webAddress.optional(),
  authority: z
    .strictObject({ name: z.string(), since: z.string() })
    .optional()
    .meta({ description: "The naming authority of the story's tag URIs (RFC 4151)" }),
  contact: z.string().optional(),
  repository: z
    .strictObject({
      address: webAddress,
      forge: z.enum(forgeNames).optional().meta({ description: "What runs there" }),
      branch: z.string(),
      content: z.string(),
    })
    .optional()
    .meta({ description: "Where the content lies on a forge" }),
  footer: markdown.optional(),
  licence: z.string().optional().meta({ description: "The licence of the content, in words" }),
  kinds: vocabulary,
  families: z
    .array(
      z.strictObject({
        name: z.string(),
        shape: z.enum(shapes),
        kinds: z.array(z.string()).meta({ description: "Keys of kinds" }),
      }),
    )
    .meta({ description: "Kinds of events that belong together and are marked alike" }),
  affiliations: vocabulary,
  actor_types: vocabulary,
  place_types: vocabulary,
  region: z
    .strictObject({ south: z.number(), north: z.number(), west: z.number(), east: z.number() })
    .optional()
    .meta({ description: "Where its places lie, in decimal degrees (WGS 84)" }),
  elapsed_from: id.optional().meta({ description: "The event from which times are counted" }),
  disputed: z.array(z.strictObject({ place: id, note: z.string() })),
  as_known: z
    .union([
      z.strictObject({
        whole_until: z
          .int()
          .meta({ description: "Up to how many events and claims a page tells all that was known by a day" }),
      }),
      z.literal(false),
    ])
    .meta({ description: "The pages of what was known by each day; false where there are none" }),
});

const address = webAddress
  .optional()
  .meta({ description: "The whole address of its page, where story.address is known" });

const claim = z.strictObject({
  url: path,
  by: z.array(speaker).meta({ description: "Who says it; empty where the source speaks for itself" }),
  of: ids.meta({ description: "The actors whom it speaks of" }),
  says: z.string().meta({ description: "What is said, paraphrased" }),
  quote: z.string().optional().meta({ description: "The words themselves" }),
  passage: z
    .string()
    .optional()
    .meta({ description: "The first and the last words of the passage that it rests on, with … between them" }),
  medium: z.string().optional().meta({ description: "Where it was said" }),
  via: z.array(speaker).meta({ description: "Whom the source relies on for it" }),
  source: id,
  locator: z.string().optional().meta({ description: "Where in the source it stands" }),
  said: date.optional(),
  question: id.optional(),
  answer: answer.optional(),
  denies: answer.optional(),
  origins: z.array(origin),
});

const media = z
  .array(
    z.strictObject({
      file: z.string().optional().meta({ description: "A file of the story, in media/" }),
      url: path.optional().meta({ description: "Where the site has it; a picture as a JPEG" }),
      address: webAddress.optional().meta({ description: "Where others show it" }),
      alt: z.string(),
      caption: z.string().optional(),
      credit: z.string().optional(),
      licence: z.string().optional().meta({ description: "The terms on which it is shown, in words" }),
      taken: date.optional(),
      source: id.optional(),
      graphic: z.boolean(),
      poster: z.string().optional().meta({ description: "A picture in media/" }),
      transcript: z.string().optional(),
    }),
  )
  .optional()
  .meta({ id: "media", description: "Pictures, videos and sounds; files of earlier versions have none" });

const event = z.strictObject({
  id,
  url: path,
  address,
  title: z.string(),
  titles: z
    .array(z.strictObject({ until: date, title: z.string() }))
    .meta({ description: "Titles for the pages of what was known on days up to `until`" }),
  date,
  when: z.string().optional().meta({ description: "The date in words of story.interface_language" }),
  from: instant.meta({ description: "The first instant at which it may have begun" }),
  to: instant.meta({ description: "The first instant at which it is certainly over" }),
  precision: z
    .enum(["second", "minute", "part", "day", "month", "year"])
    .meta({ description: "That of the coarser end" }),
  approximate: z.boolean(),
  uncertain: z.boolean(),
  zone,
  dated_from: z
    .strictObject({ source: id, phrase: z.string(), check: z.enum(["agrees", "differs", "unchecked"]) })
    .optional()
    .meta({ description: "The words of a source that date it, and whether they agree with the date" }),
  places: ids,
  actors: ids.meta({ description: "All whom any account names as taking part" }),
  kind: z.string().optional().meta({ description: "A key of story.kinds: the first of `kinds`" }),
  kinds: z
    .array(z.string())
    .optional()
    .meta({ description: "Keys of story.kinds; files of earlier versions have none" }),
  tags: z.array(z.string()).default([]),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  status: z.enum(statuses).meta({ description: "Worked out from the claims by fixed rules" }),
  origins: z.array(z.array(origin)).meta({ description: "Sets of origins that cannot be told apart" }),
  part_of: id.optional(),
  parts: ids,
  related: ids,
  after: ids.meta({ description: "Events known to come before it" }),
  planned: z.boolean(),
  graphic: z.boolean(),
  draft: z.boolean(),
  sources: ids,
  claims: z.array(claim),
  facts: z
    .array(z.strictObject({ label: z.string(), value: z.string(), unit: z.string().optional(), source: id }))
    .default([])
    .meta({ description: "Numbers and amounts" }),
  media,
  added: date.optional(),
  corrections: z.array(z.strictObject({ on: date, what: z.string() })),
  formerly: ids,
  body: markdown,
  html,
});

const removed = z.strictObject({
  id,
  url: path,
  address,
  removed: z.strictObject({ on: date, why: z.string(), instead: id.optional() }),
  formerly: ids,
});

const names = {
  name: z.string(),
  aliases: z.array(z.string()),
  native_name: z.record(z.string(), z.string()).meta({ description: "Language tags and names" }),
};

const description = {
  sources: ids.meta({ description: "Those of the description" }),
  body: markdown,
  html,
};

const actor = z.strictObject({
  id,
  url: path,
  address,
  ...names,
  type: z.string().meta({ description: "A key of story.actor_types" }),
  affiliation: z.string().optional().meta({ description: "A key of story.affiliations" }),
  part_of: id.optional(),
  roles: z
    .array(z.strictObject({ role: z.string(), in: id.optional(), date: date.optional(), source: id.optional() }))
    .default([])
    .meta({ description: "Offices, posts and parts" }),
  ...description,
  media,
});

const place = z.strictObject({
  id,
  url: path,
  address,
  ...names,
  type: z.string().meta({ description: "A key of story.place_types" }),
  within: id.optional(),
  lat: z.number().min(-90).max(90).optional().meta({ description: "Decimal degrees (WGS 84)" }),
  lon: z.number().min(-180).max(180).optional(),
  zone,
  ...description,
  media,
});

const source = z.strictObject({
  id,
  page: path,
  address,
  outlet: z.string().optional(),
  title: z.string().optional(),
  author: z.string().optional(),
  short: z.string().optional().meta({ description: "What it is called wherever it is named" }),
  described: z.string().optional(),
  kind: z.enum(sourceKinds).default("article"),
  published: date,
  from: instant,
  to: instant,
  url: webAddress.optional(),
  archived: webAddress.optional(),
  accessed: date.optional(),
  language: language.optional(),
  origin: id.optional().meta({ description: "The actor whose report it copies" }),
  isbn: z.string().optional().meta({ description: "ISO 2108" }),
  doi: z.string().optional().meta({ description: "ISO 26324" }),
  compilation: z.literal(true).optional().meta({ description: "It is a list made of reports that it does not name" }),
  quotable: z.string().optional().meta({ description: "The terms on which it may be quoted at length" }),
});

const question = z.strictObject({
  id,
  url: path,
  address,
  title: z.string(),
  answers: z
    .union([z.literal("actors"), z.strictObject({ count: z.string() }), z.record(z.string(), z.string())])
    .meta({ description: "actors, what is counted, or keys and the answers that they stand for" }),
  settled: z
    .strictObject({ answer, source: id, on: date })
    .optional()
    .meta({ description: "An editor's decision with its source" }),
  claims: z.array(path),
  body: markdown,
  html,
});

/** The whole of `timeline.json`. */
export const timelineData = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(timelineVersion),
  story,
  events: z.array(event),
  removed: z.array(removed),
  actors: z.array(actor),
  places: z.array(place),
  sources: z.array(source),
  questions: z.array(question),
});

type Written<T> = T extends object ? { readonly [Key in keyof T]-?: Written<T[Key]> } : T;

/** What is written into `timeline.json`. Fields without a value are named as undefined, so that none is forgotten. */
export type TimelineData = Written<z.output<typeof timelineData>>;
