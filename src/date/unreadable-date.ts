import { oneOf, writeOneOf } from "../fix.ts";
import type { Fault, Fix } from "../problem.ts";
import { dateFault } from "./date-fault.ts";
import { isoOf } from "./other-notation.ts";
import { meantByAbbreviation } from "./zone-abbreviations.ts";

export const dateExamples = "a date such as 2023, 2023-06, 2023-06-04, 2023-06-04T17:00 or 2023-06-04 evening";

interface Reason {
  readonly pattern: RegExp;
  readonly wanted: string;
  readonly fix: (found: RegExpExecArray) => string | Fix;
}

/** Texts that have no single ISO 8601 form, and features of EDTF (ISO 8601-2) that Dateline does not read. */
const reasons: readonly Reason[] = [
  {
    pattern: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/,
    wanted: "the year, the month and the day, in this order",
    fix: ([, first = "", , second = "", year]) => {
      const [one, other] = [first, second].map((number) => number.padStart(2, "0"));
      const [dayFirst, monthFirst] = [`${year}-${other}-${one}`, `${year}-${one}-${other}`];
      return {
        fix: `Day and month cannot be told apart: write “${dayFirst}” or “${monthFirst}”.`,
        replacements: oneOf([dayFirst, monthFirst]),
      };
    },
  },
  {
    pattern: /^T?\d{1,2}:\d{2}/i,
    wanted: "a date before the time",
    fix: () => "Write the day first, as in “2023-06-04T17:00”.",
  },
  {
    pattern:
      /^(?:today|yesterday|tomorrow|now|just now|recently|last (?:night|week|month|year)|this (?:week|month|year))$/i,
    wanted: "the day itself",
    fix: () => "Write the day, as in “2023-06-04”: what is “today” changes with every reading.",
  },
  {
    pattern: /^(?:unknown|undated|n\.?d\.?|n\/a|none|tb[acd]|\?+|-+|not known|no date|s\.d\.)$/i,
    wanted: "the bounds of what is known",
    fix: () =>
      "Write the dates between which it must lie, as in “[2023-06-01..2023-06-04]” or “../2023-06-04” for before a day, a year such as “2023~”, or leave an optional date out.",
  },
  {
    pattern: /^(?:ongoing|present|still going on)$/i,
    wanted: "when it began",
    fix: () => "Write when it began and “..” for an end that is open, as in “2023-05-24/..”.",
  },
  {
    pattern: /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:Z|[+-]\d{2}:\d{2})?\[([\w/+-]+)\]$/,
    wanted: "a time, and its zone in a field of its own",
    fix: ([, day, time, zone]) => `Write “${day}T${time}”, and “zone: ${zone}” on a line of its own.`,
  },
  {
    pattern: /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?) ?([A-Z][A-Za-z_/]+)$/,
    wanted: "a time, and its zone in a field of its own",
    fix: ([, day, time, zone = ""]) => {
      const [meant = "Europe/Paris", ...others] = zone.includes("/") ? [zone] : meantByAbbreviation(zone);
      const example = [meant, ...others].map((each) => `“zone: ${each}”`).join(" or ");
      return `Write “${day}T${time}”, and the zone on a line of its own, as in ${example}.`;
    },
  },
  {
    pattern: /^\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]+)[-/. ]['’]?\d{2}$/,
    wanted: "a year of four digits",
    fix: () => "Write year, month and day, as in “2023-06-04”.",
  },
  {
    pattern: /^(\d{4}(?:-\d{2})?)[Tt ]([\dA-Za-z][\d:A-Za-z ]*)/,
    wanted: "a full date before a time or a part of the day",
    fix: ([, date, rest]) => `Leave “${rest}” out and write “${date}”, or give the day too.`,
  },
  {
    pattern: /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(.+)$/,
    wanted: "nothing, Z or an offset such as +03:00 after a time",
    fix: ([, day, time, rest = ""]) =>
      `Leave “${rest.trim()}” out, or write the difference from UTC, as in “${day}T${time}+03:00”.`,
  },
  {
    pattern: /^(\d{1,3})[Xxu]+$/,
    wanted: "a date without unspecified digits",
    fix: ([, known = ""]) =>
      `For one moment in those years write “[${known.padEnd(4, "0")}..${known.padEnd(4, "9")}]”.`,
  },
  {
    pattern: /^[\dXxu]{4}(?:-[\dXxu]{2}){0,2}$/,
    wanted: "a date without unspecified digits",
    fix: () => "Leave out what is not known, as in “2023-06”, or give the bounds, as in “[2023-06-10..2023-06-19]”.",
  },
  {
    pattern: /^\{.*\}$|^\d{4}(?:-\d{2}){0,2}(?:, ?\d{4}(?:-\d{2}){0,2})+$/,
    wanted: "one date",
    fix: () => "Write “[2023-06-01..2023-06-04]” for one moment somewhere between, or make an entry for each date.",
  },
  {
    pattern: /\b(?:BC|BCE|B\.C\.|B\.C\.E\.)$/i,
    wanted: "a year from 0001 to 9999",
    fix: () => "Write a year from 0001 to 9999; years before them are not accepted.",
  },
  {
    pattern: /^(?:Y?-\d{1,10}|Y?\d{5,10})(?:-\d{2}){0,2}$/,
    wanted: "a year of four digits",
    fix: () => "Write a year from 0001 to 9999; other years are not accepted.",
  },
  {
    pattern: /\.\./,
    wanted: "square brackets around two dates with .. between them",
    fix: () =>
      "Write “[2023-06-01..2023-06-04]” for one moment somewhere between, “2023-06-01/2023-06-04” for what lasted.",
  },
];

/** The error for a text that is no moment; `isDate` says whether a suggestion would be accepted. */
export function unreadableDate(text: string, isDate: (iso: string) => boolean): Fault {
  const iso = isoOf(text);
  if (iso !== undefined && isDate(iso)) return dateFault(text, dateExamples, writeOneOf([iso]));
  for (const { pattern, wanted, fix } of reasons) {
    const found = pattern.exec(text);
    if (found) return dateFault(text, wanted, fix(found));
  }
  return dateFault(text, dateExamples, "Write the date in one of these forms, no more exactly than it is known.");
}
