import * as z from "zod";
import { labelKeys } from "../language/labels.ts";
import { languageTags } from "../language/languages.ts";
import type { Fault } from "../problem.ts";
import type { FieldPath } from "../read/field-offsets.ts";
import { storyFile } from "../read/read.ts";
import { type Locator, locator, type RawRecord } from "../read/record.ts";
import {
  contact,
  dateText,
  id,
  keyOf,
  languageTag,
  latitude,
  listOf,
  longitude,
  name,
  optionalListOf,
  siteAddress,
  text,
  vocabulary,
  wholeNumber,
} from "./fields.ts";
import { longestProse, type Prose, readProse, unreadProse } from "./markdown.ts";
import { navigation } from "./navigation.ts";
import { type Reading, readFields } from "./read-fields.ts";
import { repository } from "./repository.ts";
import { check } from "./schema-problems.ts";

const authorityName = "a domain or e-mail address of those who publish the story, in lower case";
const authoritySince = "a day on which it was theirs, such as 2023-06-01";
const longestChapter = 300;
const longestShortTitle = 40;
const wantedLogo = "the path of a PNG, WebP or JPEG file, such as static/logo.png";
const longestFooter = 300;
const wantedFooter = "one line of Markdown, for the foot of each page";
const longestLabel = 60;
const wantedSize = "a number of events and claims";

/** The marks of the families of kinds. */
export const shapes = ["circle", "square", "diamond"] as const;
const mostFamilies = shapes.length;

function tooManyFamilies(length: number): Fault {
  return { found: `${length} families`, wanted: `at most ${mostFamilies} families`, fix: "Join some of them." };
}

/** The settings of a story. */
export const story = z.strictObject({
  title: text("the title of the story"),
  short_title: text("a short title of the story, for the head of each page", longestShortTitle).optional(),
  logo: text(wantedLogo)
    .regex(/^static\/[a-z0-9_/-]+\.(?:png|webp|jpe?g)$/, { error: wantedLogo })
    .optional(),
  about: text("what the story is about, in Markdown", longestProse),
  summary: text("what the story is, in two sentences").optional(),
  chapters: optionalListOf(
    z.strictObject(
      {
        title: text("the title of the chapter"),
        date: dateText,
        text: text("what happened, in Markdown", longestChapter),
        event: id.optional(),
      },
      { error: "`title:`, `date:` and `text:`" },
    ),
  ),
  language: languageTag,
  interface_language: z
    .enum(languageTags, { error: `a language of the interface: ${languageTags.join(", ")}` })
    .optional(),
  labels: z
    .strictObject(Object.fromEntries(labelKeys.map((key) => [key, text("words", longestLabel).optional()])))
    .default({}),
  zone: text("a time zone, such as Europe/Paris"),
  zone_labels: z
    .record(text("a time zone"), text("what its time is called", longestLabel), { error: "a map of zones to words" })
    .default({}),
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
  footer: text(wantedFooter, longestFooter).regex(/^.*$/, { error: wantedFooter }).optional(),
  navigation,
  licence: text("the licence of the content, in words").optional(),
  kinds: vocabulary("kinds of events").default({}),
  families: optionalListOf(
    z.strictObject(
      {
        name: text("the name of the family"),
        shape: z.enum(shapes, { error: shapes.join(", ") }),
        kinds: listOf(keyOf("kinds"), "keys of the story’s `kinds`"),
      },
      { error: "`name:`, `shape:` and `kinds:`" },
    ),
  ).check(check("field-value", ({ length }) => (length <= mostFamilies ? undefined : tooManyFamilies(length)))),
  affiliations: vocabulary("affiliations").default({}),
  actor_types: vocabulary("types of actors").default({}),
  place_types: vocabulary("types of places").default({}),
  region: z
    .strictObject(
      { south: latitude, north: latitude, west: longitude, east: longitude },
      { error: "`south`, `north`, `west` and `east`" },
    )
    .optional(),
  elapsed_from: id.optional(),
  disputed: optionalListOf(z.strictObject({ place: name, note: text("who says what of it") })),
  status: z.enum(["always", "disputes", "never"], { error: "always, disputes or never" }).default("always"),
  as_known: z
    .union(
      [z.literal("false").transform(() => false as const), z.strictObject({ whole_until: wholeNumber(wantedSize) })],
      {
        error: `\`whole_until:\` with ${wantedSize}, or \`false\``,
      },
    )
    .default({ whole_until: 400 }),
});

type StoryFields = z.output<typeof story>;

export type StorySettings = Omit<StoryFields, "about" | "footer" | "chapters"> & {
  readonly about: Prose;
  readonly footer: Prose | undefined;
  readonly chapters: readonly (Omit<StoryFields["chapters"][number], "text"> & { readonly text: Prose })[];
  readonly at: Locator;
};

/** Reads the settings of a story, with stand-ins for what is wrong in them; undefined where records would be misled. */
export function readSettings(record: RawRecord, reading: Reading): StorySettings | undefined {
  const fields = readFields(record, story, reading);
  if (!fields) return undefined;
  const prose = (text: string, path: FieldPath) => {
    const at = record.at.field(path);
    const read = readProse(text, () => at, { ...reading, language: fields.language });
    if (!read) reading.noteStandIn(at);
    return read ?? unreadProse(text);
  };
  return {
    ...fields,
    about: prose(fields.about, ["about"]),
    footer: fields.footer === undefined ? undefined : prose(fields.footer, ["footer"]),
    chapters: fields.chapters.map((chapter, index) => ({
      ...chapter,
      text: prose(chapter.text, ["chapters", index, "text"]),
    })),
    at: record.at,
  };
}

/** These stand in for settings that could not be read, so that the records can still be checked. */
export const unreadSettings: StorySettings = {
  ...story.parse({ title: "?", about: "?", language: "en", zone: "UTC" }),
  chapters: [],
  footer: undefined,
  about: unreadProse(""),
  at: locator(storyFile, ""),
};
