import { execFileSync } from "node:child_process";
import { describe, expect, it, test } from "vitest";
import { shortWords } from "../../src/date/short-words.ts";
import { datetimeAttribute, headingWords, whenWords } from "../../src/date/words.ts";
import { english } from "../../src/language/english/english.ts";
import { when } from "./reading.ts";

describe("in English", () => {
  test.each([
    ["2014", "2014 (month not known)"],
    ["0800", "0800 (month not known)"],
    ["0070-05-14", "14 May 0070"],
    ["0070-05-14/0070-05-25", "14–25 May 0070"],
    ["0900-05-14 night", "night of 14–15 May 0900"],
    ["1066-10-14", "14 October 1066"],
    ["1905-01-09", "9 January 1905"],
    ["1923-02-28", "28 February 1923"],
    ["1923-03-01", "Thursday, 1 March 1923"],
    ["2023-06-04T17:00/2023-06-04T18:00", "Sunday, 4 June 2023, 17:00–18:00 Moscow time (14:00–15:00 UTC)"],
    ["2023-06-04T01:00/2023-06-04T02:30", "Sunday, 4 June 2023, 01:00–02:30 Moscow time (22:00–23:30 UTC on 3 June)"],
    ["2023-06", "June 2023 (day not known)"],
    ["2023-06-04", "Sunday, 4 June 2023"],
    ["2023-06-04 early hours", "Sunday, 4 June 2023, early hours"],
    ["2023-06-04 morning", "Sunday, 4 June 2023, morning"],
    ["2023-06-03 night", "night of 3–4 June 2023"],
    ["2023-05-31 night", "night of 31 May – 1 June 2023"],
    ["2022-12-31 night", "night of 31 December 2022 – 1 January 2023"],
    ["2023-06-04T17:00", "Sunday, 4 June 2023, 17:00 Moscow time (14:00 UTC)"],
    ["2023-06-04T17:00:05", "Sunday, 4 June 2023, 17:00:05 Moscow time (14:00:05 UTC)"],
    ["2023-06-04T17:00:05/2023-06-04T17:02", "Sunday, 4 June 2023, 17:00:05–17:02 Moscow time (14:00:05–14:02 UTC)"],
    ["2023-06-04T17:00Z", "Sunday, 4 June 2023, 20:00 Moscow time (17:00 UTC)"],
    ["2023-06-04T02:30", "Sunday, 4 June 2023, 02:30 Moscow time (23:30 UTC on 3 June)"],
    ["2023-06-04T22:30Z", "Monday, 5 June 2023, 01:30 Moscow time (22:30 UTC on 4 June)"],
  ])("%s reads %s", (text, words) => {
    expect(whenWords(when(text), english.dates)).toBe(words);
  });

  test.each([
    ["2023-06-04~", "about Sunday, 4 June 2023"],
    ["2023-06-04?", "Sunday, 4 June 2023 (uncertain)"],
    ["2023-06%", "about June 2023 (day not known, uncertain)"],
    ["2023-06-04T17:00?", "Sunday, 4 June 2023, 17:00 Moscow time (14:00 UTC, uncertain)"],
    [
      "2023-06-04T17:00?/2023-06-04T18:00?",
      "Sunday, 4 June 2023, 17:00–18:00 Moscow time (14:00–15:00 UTC, uncertain)",
    ],
    ["2014~/..", "since about 2014"],
    [
      "[2023-06-04T17:00..2023-06-04T18:00]",
      "Sunday, 4 June 2023, between 17:00 and 18:00 Moscow time (14:00–15:00 UTC)",
    ],
    [
      "2023-06-04T01:00~/2023-06-04T02:30~",
      "Sunday, 4 June 2023, about 01:00 – about 02:30 Moscow time (22:00–23:30 UTC on 3 June)",
    ],
  ])("%s reads %s, no surer than it is", (text, words) => {
    expect(whenWords(when(text), english.dates)).toBe(words);
  });

  test.each([
    ["2023-06-01/2023-06-04", "1–4 June 2023"],
    ["2023-05-30/2023-06-04", "30 May – 4 June 2023"],
    ["2022-05-30/2023-06-04", "30 May 2022 – 4 June 2023"],
    ["2023-05/2023-06", "May – June 2023"],
    ["2021/2023", "2021–2023"],
    ["2023-06-01~/2023-06-04~", "about 1–4 June 2023"],
    ["2023-06-01?/2023-06-04", "from Thursday, 1 June 2023 (uncertain) to Sunday, 4 June 2023"],
    ["2023-06-04 night/2023-06", "from night of 4–5 June 2023 to June 2023"],
    ["2023-05-24/..", "since Wednesday, 24 May 2023"],
    ["2014/..", "since 2014"],
    ["../2023-05", "until May 2023"],
  ])("%s lasts: %s", (text, words) => {
    expect(whenWords(when(text), english.dates)).toBe(words);
  });

  test.each([
    ["[2023-06-03..2023-06-04]", "3 or 4 June 2023"],
    ["[2023-06-01..2023-06-04]", "between 1 and 4 June 2023"],
    ["[2023-05-30..2023-06-04]", "between 30 May and 4 June 2023"],
    ["[2021..2023]", "between 2021 and 2023"],
    ["[2023-05..2023-06-04]", "between May 2023 and Sunday, 4 June 2023"],
  ])("%s is one moment: %s", (text, words) => {
    expect(whenWords(when(text), english.dates)).toBe(words);
  });

  it("in UTC the time is not said twice", () => {
    expect(whenWords(when("2023-06-04T17:00", "UTC"), english.dates)).toBe("Sunday, 4 June 2023, 17:00 UTC");
  });

  it("a zone is called as it was written", () => {
    expect(whenWords(when("2023-01-04T17:00", "Europe/Kyiv"), english.dates)).toContain("17:00 Kyiv time (15:00 UTC)");
    expect(whenWords(when("2023-01-04T17:00", "Europe/Kiev"), english.dates)).toContain("17:00 Kiev time (15:00 UTC)");
  });

  test.each([
    ["2014", "2014"],
    ["2023-06", "June 2023"],
    ["2023-06-04", "Sunday, 4 June 2023"],
  ])("the heading %s reads %s", (heading, words) => {
    expect(headingWords(heading, english.dates)).toBe(words);
  });
});

describe("in few words, under a heading", () => {
  test.each([
    ["2023-06-04", "2023-06-04", ""],
    ["2023-06-04", "2023", "4 June"],
    ["2023-06-04", "", "4 June 2023"],
    ["2023-06-04~", "2023-06-04", "about 4 June"],
    ["2023-06-04 morning", "2023-06-04", "morning"],
    ["2023-06-04 night", "2023", "4 June, night"],
    ["2023-06-04T17:00", "2023-06-04", "17:00 Moscow time"],
    ["2023-06-04T17:00:05", "2023-06-04", "17:00:05 Moscow time"],
    ["2023-06-04T15:48/2023-06-04T15:54", "2023-06-04", "15:48–15:54 Moscow time"],
    ["2023-06-04T15:48/2023-06-04T15:54~", "2023-06-04", "15:48 – about 15:54 Moscow time"],
    ["2023-06-04T15:48/2023-06-04T15:54", "2023", "4 June, 15:48–15:54 Moscow time"],
    ["[2023-06-04T15:48..2023-06-04T15:54]", "2023-06", "4 June, between 15:48 and 15:54 Moscow time"],
    ["2023-06-04T15:48/2023-06-05T15:54", "2023-06-04", "15:48 – 5 June, 15:54 Moscow time"],
    ["2023-05-22/2023-05-23", "2023-05-22", "22–23 May"],
    ["2023-06-01~/2023-06-04", "2023-06-01", "about 1 June – 4 June"],
    ["2023-05-22/2023-06-04", "2023-05-22", "22 May – 4 June"],
    ["[2023-05-22..2023-05-23]", "2023-05-22", "22 or 23 May"],
    ["[2023-05-22..2023-06-04]", "2023-05-22", "between 22 May and 4 June"],
    ["../2023-06-04", "2023-06-04", "until 4 June"],
    ["2022-02/..", "2022-02", "since February"],
    ["2014/..", "2014", "since 2014"],
    ["2023-05", "2023-05", ""],
    ["1999~", "1999", "about 1999"],
    ["2022-07~/..", "2022-07", "since about July"],
    ["2023-06?", "2023-06", "June (uncertain)"],
    ["2023-06-04T17:00?/2023-06-04T18:00?", "2023-06-04", "17:00–18:00 Moscow time (uncertain)"],
    ["2023-06-01?/2023-06-04?", "2023", "1–4 June (uncertain)"],
  ])("%s under “%s” reads “%s”", (text, heading, words) => {
    expect(shortWords(when(text), heading, english.dates)).toBe(words);
  });
});

describe("the datetime attribute", () => {
  test.each([
    ["2014", "2014"],
    ["0800", "0800"],
    ["2023-06?", "2023-06"],
    ["2023-06-04", "2023-06-04"],
    ["2023-06-03 night", "2023-06-03"],
    ["2023-06-04T17:00", "2023-06-04T14:00Z"],
    ["2023-06-04T01:00", "2023-06-03T22:00Z"],
  ])("of %s is %s", (text, value) => {
    expect(datetimeAttribute(when(text))).toBe(value);
  });

  test.each(["2023-06-04~", "2023-06-04%", "2023-06-01/2023-06-04", "2023-06-01/..", "[2023-06-01..2023-06-04]"])(
    "is left out for %s, which is no exact date",
    (text) => {
      expect(datetimeAttribute(when(text))).toBeUndefined();
    },
  );
});

it("neither the zone nor the language of the machine is in what is printed", () => {
  const printed = (TZ: string, LANG: string) =>
    execFileSync(process.execPath, ["--import", "tsx", new URL("./print-dates.ts", import.meta.url).pathname], {
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      encoding: "utf8",
    });
  const [machine, text = ""] = printed("Pacific/Kiritimati", "de_DE.UTF-8").split("\n\n");
  expect(text).toContain("Sunday, 4 June 2023, 17:00 Moscow time (14:00 UTC)");
  const [otherMachine, otherText] = printed("America/Los_Angeles", "ar_EG.UTF-8").split("\n\n");
  expect(otherMachine).not.toBe(machine);
  expect(otherText).toBe(text);
});
