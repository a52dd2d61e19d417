import { z } from "zod";
import { languageTags } from "../language/tags.ts";
import type { Report } from "../problem.ts";
import { type Locator, locator, type RawRecord } from "../read/record.ts";
import {
  contact,
  languageTag,
  latitude,
  longitude,
  name,
  optionalListOf,
  siteAddress,
  text,
  vocabulary,
  wholeNumber,
} from "./fields.ts";
import { longestProse, type Prose, readProse, unreadProse } from "./markdown.ts";
import { type NoteStandIn, readFields } from "./read-fields.ts";
import { repository } from "./repository.ts";

const authorityName = "a domain or e-mail address of those who publish the story, in lower case";
const authoritySince = "a day on which it was theirs, such as 2023-06-01";
const wantedSize = "a number of events and claims";

/** The settings of a story. */
export const story = z.strictObject({
  title: text("the title of the story"),
  about: text("what the story is about, in Markdown", longestProse),
  summary: text("what the story is, in two sentences").optional(),
  language: languageTag,
  interface_language: z
    .enum(languageTags, { error: `a language of the interface: ${languageTags.join(", ")}` })
    .optional(),
  zone: text("a time zone, such as Europe/Paris"),
  address: siteAddress.optional(),
  authority: z
    .strictObject(
      {
        name: text(authorityName).regex(/^(?:[\w.+-]+@)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, { error: authorityName }),
        since: text(authoritySince).regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
          error: authoritySince,
        }),
      },
      { error: "`name:` and `since:`" },
    )
    .optional(),
  contact: contact.optional(),
  repository: repository.optional(),
  licence: text("the licence of the content, in words").optional(),
  kinds: vocabulary("kinds of events").default({}),
  affiliations: vocabulary("affiliations").default({}),
  actor_types: vocabulary("types of actors").default({}),
  place_types: vocabulary("types of places").default({}),
  region: z
    .strictObject(
      { south: latitude, north: latitude, west: longitude, east: longitude },
      { error: "`south`, `north`, `west` and `east`" },
    )
    .optional(),
  disputed: optionalListOf(z.strictObject({ place: name, note: text("who says what of it") })),
  as_known: z
    .union(
      [z.literal("false").transform(() => false as const), z.strictObject({ whole_until: wholeNumber(wantedSize) })],
      {
        error: `\`whole_until:\` with ${wantedSize}, or \`false\``,
      },
    )
    .default({ whole_until: 400 }),
});

export type StorySettings = Omit<z.output<typeof story>, "about"> & { readonly about: Prose; readonly at: Locator };

/** Reads the settings of a story, with stand-ins for what is wrong in them; undefined where records would be misled. */
export function readSettings(record: RawRecord, report: Report, noteStandIn: NoteStandIn): StorySettings | undefined {
  const fields = readFields(record, story, report, noteStandIn);
  if (!fields) return undefined;
  const at = record.at.field(["about"]);
  const about = readProse(fields.about, fields.language, () => at, report);
  if (!about) noteStandIn(at);
  return { ...fields, about: about ?? unreadProse(fields.about), at: record.at };
}

/** These stand in for settings that could not be read, so that the records can still be checked. */
export const unreadSettings: StorySettings = {
  ...story.parse({ title: "?", about: "?", language: "en", zone: "UTC" }),
  about: unreadProse(""),
  at: locator("story.yaml", ""),
};
