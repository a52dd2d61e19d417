import { describe, expect, it, test } from "vitest";
import { readItemDate } from "../../src/import/item-dates.ts";
import type { MappedDate } from "../../src/import/mapping.ts";

const read = (text: string, date: Partial<MappedDate> = {}, more: object = {}, locale = "en") =>
  readItemDate({ day: text, ...more }, { field: ["day"], form: [], ...date }, locale);

describe("a date of a list", () => {
  test.each([
    ["2021-05-07T08:09:10Z", "2021-05-07T08:09:10Z"],
    ["2021-05-07T08:09:00Z", "2021-05-07T08:09Z"],
    ["2021-05-07T08:09:10.123456+05:30", "2021-05-07T08:09:10+05:30"],
    ["2021-05-07 08:09:10", "2021-05-07T08:09:10"],
    ["2021-05-07 08:09:10 UTC", "2021-05-07T08:09:10Z"],
    ["20210507T080910Z", "2021-05-07T08:09:10Z"],
    ["2021/5/7", "2021-05-07"],
    ["+2021-05-00T00:00:00Z", "2021-05"],
  ])("that a machine wrote as %s is %s", (text, edtf) => {
    expect(read(text)).toEqual({ edtf });
  });

  it("that a machine wrote is read where no form fits, and by its form where one does", () => {
    expect(read("2021-05-07 08:09:10.5+05:30", { form: ["dd.MM.yyyy"] })).toEqual({
      edtf: "2021-05-07T08:09:10+05:30",
    });
    expect(read("20210507080910", { form: ["yyyyddMMHHmmss"] })).toEqual({ edtf: "2021-07-05T08:09:10" });
    expect(read("2021-05-07", { form: ["dd.MM.yyyy"] })).toHaveProperty("why");
  });

  test.each([
    ["7 May 2021", "or say its form in the mapping"],
    ["07/05/2021", "or say its form in the mapping"],
    ["44323", "as a spreadsheet counts days it is 2021-05-07"],
    ["1e400", "wanted is"],
  ])("is none that reads %s, and how to fix it is said", (text, why) => {
    expect(read(text)).toEqual({ why: expect.stringContaining(why) });
  });

  test.each([
    ["Sept. 30, 2021", "MMM d, yyyy", "en", "2021-09-30"],
    ["Sep 30, 2021", "MMMM d, yyyy", "en-GB", "2021-09-30"],
    ["Nov. 3, 2021, 9:05 a.m.", "MMM. d, yyyy, h:mm a", "en", "2021-11-03T09:05"],
    ["Nov 3 2021 9 p.m.", "MMM d yyyy h a", "en", "2021-11-03T21:00"],
    ["октябрь 2021", "MMMM yyyy", "ru", "2021-10"],
    ["3 octobre 2021", "d MMMM yyyy", "fr", "2021-10-03"],
    ["3. Okt 2021", "d. MMMM yyyy", "de", "2021-10-03"],
    ["Thu, 07 May 2020 08:09:10 +0200", "EEE, dd MMM yyyy HH:mm:ss ZZZ", "en", "2020-05-07T08:09:10+02:00"],
    ["2021-05-07T08:09:10Z", "yyyy-MM-dd'T'HH:mm:ss'Z'", "en", "2021-05-07T08:09:10Z"],
  ])("of the form that newsrooms write, %s, is read by %s in %s", (text, form, locale, edtf) => {
    expect(read(text, { form: [form] }, {}, locale)).toEqual({ edtf });
  });

  it("of a month that two names begin alike is none", () => {
    expect(read("3 jui 2021", { form: ["d MMM yyyy"] }, {}, "fr")).toHaveProperty("why");
  });

  test.each([
    ["7.5.29", "2029-05-07"],
    ["7.5.30", "1930-05-07"],
  ])("with a year of two digits, %s, is of the hundred years from its pivot", (text, edtf) => {
    expect(read(text, { form: ["d.M.yy"], pivot: 1930 })).toEqual({ edtf });
  });

  test.each([
    ["11", undefined, "2021-05-07"],
    ["10", undefined, "2021-05"],
    ["9", undefined, "2021"],
    ["8", undefined, "[2020..2029]"],
    ["7", undefined, "[2001..2100]"],
    ["3", undefined, "2021-05"],
    ["rough", { rough: "year" }, "2021"],
  ] as const)("is no more precise than its column says: %s", (word, values, edtf) => {
    const precision = { field: ["how"], values };
    expect(read("2021-05-07", { precision }, { how: word })).toEqual({ edtf });
  });

  it("of a precision that nobody explains is none", () => {
    expect(read("2021-05-07", { precision: { field: ["how"] } }, { how: "5" })).toHaveProperty("why");
  });
});
