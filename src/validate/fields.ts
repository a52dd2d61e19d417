import * as z from "zod";
import type { Fault } from "../problem.ts";
import { languageTagFault, wantedTag } from "./language-tag.ts";
import { check, withAdvice } from "./schema-problems.ts";
import { webAddressFault } from "./web-address.ts";

// Strict YAML gives maps, lists and strings only; these are the field types that entries are made of. Each
// message says what is wanted.

// Without this, zod makes functions out of strings.
z.config({ jitless: true });

const longestName = 200;
const longestText = 1000;
const mostValues = 200;

export function text(wanted: string, longest = longestText) {
  return z
    .string({ error: wanted })
    .trim()
    .min(1, { error: wanted })
    .check(check("text-limits", (value) => (value.length <= longest ? undefined : tooLong(value.length, longest))));
}

function tooLong(length: number, longest: number): Fault {
  return {
    found: `a text of ${length} characters`,
    wanted: `at most ${longest} characters`,
    fix: "Shorten it; more belongs in the body.",
  };
}

/** A list, for which one value may stand alone; it may only be empty where `least` is 0. */
export function listOf<Item extends z.ZodType>(item: Item, wanted: string, least = 1, most = mostValues) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z
      .array(item, { error: wanted })
      .min(least, { error: wanted })
      .check(check("text-limits", ({ length }) => (length <= most ? undefined : tooMany(length, most)))),
  );
}

function tooMany(length: number, most: number): Fault {
  return {
    found: `a list of ${length} values`,
    wanted: `at most ${most} values`,
    fix: "Take out what matters least.",
  };
}

export function optionalListOf<Item extends z.ZodType>(item: Item, most?: number) {
  return listOf(item, "a value or a list of values", 1, most)
    .optional()
    .transform((items) => items ?? []);
}

/** A map of keys to words, such as the kinds of events. */
export function vocabulary(wanted: string) {
  return z.record(key, text(wanted), { error: `a map of keys to ${wanted}` });
}

const keyForm = "a key of lower-case letters, digits and hyphens";
export const key = z.string({ error: keyForm }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: keyForm });

/** A key of a vocabulary of the story, which says whether there is such a one. */
export const keyOf = (vocabulary: string) => text(`a key of the story’s \`${vocabulary}\``);

export const languageTag = text(wantedTag).check(check("field-value", languageTagFault));

export const id = text("the id of a record, which is its file name without .md", longestName);
export const name = text("a name", longestName);
/** Each has a page that leads to the new one. */
export const formerIds = optionalListOf(id, 20);

/** A date as written. YAML reads `[a..b]` without quotation marks as a list of one; here it is a date again. */
export const dateText = z.preprocess(
  (value) => (Array.isArray(value) && value.length === 1 && typeof value[0] === "string" ? `[${value[0]}]` : value),
  text("a date, such as 2023-06-04 or 2023-06"),
);

export const day = z.iso.date({ error: "a day, such as 2023-06-04" });

export const flag = z
  .string({ error: "true or false" })
  .check(
    check("field-value", (word) => {
      if (/^(?:true|false)$/.test(word)) return undefined;
      const meant = /^(?:true|yes|y|1|on)$/i.test(word) ? "true" : /^(?:false|no|n|0|off)$/i.test(word) ? "false" : "";
      return { found: `“${word}”`, wanted: "true or false", fix: `Write ${meant || "true or false"}.` };
    }),
  )
  .transform((word) => word === "true");

function decimal(wanted: string, least: number, most: number, fix = `Write ${wanted}.`) {
  return z
    .string({ error: wanted })
    .refine(
      (number) => /^-?\d{1,3}(?:\.\d{1,10})?$/.test(number),
      withAdvice(wanted, {
        fix: "Write digits with a point, and a minus for the south and the west, such as -69.302.",
      }),
    )
    .transform(Number)
    .refine((value) => value >= least && value <= most, withAdvice(wanted, { fix }));
}

export function wholeNumber(wanted: string) {
  return z
    .string({ error: wanted })
    .regex(/^\d{1,6}$/, { error: wanted })
    .transform(Number);
}

export const latitude = decimal(
  "a latitude in degrees, from -90 to 90",
  -90,
  90,
  "Exchange `lat` and `lon` if this is the longitude, or else correct it.",
);
export const longitude = decimal("a longitude in degrees, from -180 to 180", -180, 180);

const longestAddress = 2000;

/** An address that a check finds nothing wrong with. */
function address(wanted: string, faultOf: (address: string) => Fault | undefined) {
  return text(wanted, longestAddress).check(check("web-address", faultOf));
}

export const webAddress = address("a web address, such as https://example.org/page", webAddressFault);

/** The address of the site. Links to pages begin with its path: with `//` they would lead to another host. */
export const siteAddress = address("the address of the site, such as https://example.org/story/", (value) => {
  const fault = webAddressFault(value);
  if (fault || !new URL(value).pathname.includes("//")) return fault;
  return {
    found: `the address “${value}”, with // in its path`,
    wanted: "a path with single slashes",
    fix: "Take one of the two slashes out.",
  };
});

const wantedContact = "a web address, or mailto: and an e-mail address";
/** The address that readers can write to. */
export const contact = address(wantedContact, (value) => {
  const fault = /^mailto:[^\s@?]+@[^\s@?]+$/.test(value) ? undefined : webAddressFault(value);
  return fault && { ...fault, wanted: wantedContact };
});

const unnamed = z.strictObject({ unnamed: text("words that describe the speaker") });

/** The speakers of a claim: names of actors, or `unnamed: words` for a speaker without a record. */
export const speakers = optionalListOf(
  z.union([name, unnamed], { error: "the name of an actor, or `unnamed:` with words that describe the speaker" }),
);
