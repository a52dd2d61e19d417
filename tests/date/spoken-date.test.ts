import { expect, test } from "vitest";
import { parseEdtf } from "../../src/date/edtf.ts";
import { isParseError } from "../../src/date/parse-error.ts";

test.each([
  ["mid-2019", "[2019-05..2019-08]"],
  ["late 2019", "[2019-09..2019-12]"],
  ["early March 2019", "[2019-03-01..2019-03-10]"],
  ["the end of February 2020", "[2020-02-21..2020-02-29]"],
  ["second half of May 2019", "[2019-05-16..2019-05-31]"],
  ["first half of 2019", "[2019-01..2019-06]"],
  ["Q4 2018", "[2018-10..2018-12]"],
  ["2018 Q1", "[2018-01..2018-03]"],
  ["third quarter of 2018", "[2018-07..2018-09]"],
  ["H2 2020", "[2020-07..2020-12]"],
  ["autumn 2017", "[2017-09..2017-11]"],
  ["winter 2017", "[2016-12..2017-02]", "[2017-12..2018-02]"],
  ["2017-22", "[2017-06..2017-08]"],
  ["2017-35", "[2017-07..2017-09]"],
  ["the 1970s", "[1970..1979]"],
  ["early 1970s", "[1970..1972]"],
  ["20th century", "[1901..2000]"],
  ["2020-W53", "[2020-12-28..2021-01-03]"],
  ["week 1 of 2021", "[2021-01-04..2021-01-10]"],
  ["week of 5 July 2021", "[2021-07-05..2021-07-11]"],
  ["7–9 July 2021", "2021-07-07/2021-07-09"],
  ["July 7-9, 2021", "2021-07-07/2021-07-09"],
  ["30 July – 2 August 2021", "2021-07-30/2021-08-02"],
  ["from 2021-07-07 to 2021-07-09", "2021-07-07/2021-07-09"],
  ["1914–1918", "1914/1918"],
  ["between 7 July and 9 July 2021", "[2021-07-07..2021-07-09]"],
  ["before 7 July 2021", "../2021-07-07"],
  ["until July 2021", "../2021-07"],
  ["after 2021-07-07", "2021-07-07/.."],
  ["July 2021 onwards", "2021-07/.."],
  ["about July 2021", "2021-07~"],
  ["ca. 2021", "2021~"],
  ["7-Sept.-2021", "2021-09-07"],
  ["2021, July 7", "2021-07-07"],
  ["probably 7 July 2021", "2021-07-07?"],
  ["7 July 2021, 5 p.m.", "2021-07-07T17:00"],
  ["12:15 am on July 7, 2021", "2021-07-07T00:15"],
  ["noon on 7 July 2021", "2021-07-07T12:00"],
  ["2021-07-07 midnight", "2021-07-07T00:00", "2021-07-08T00:00"],
  ["evening of 7 July 2021", "2021-07-07 evening"],
  ["2021-07-07 dawn", "2021-07-07 early hours", "2021-07-07 morning"],
  ["Wed 7 July 2021", "2021-07-07"],
  ["07.07.2021", "2021-07-07"],
  ["2021-00-00", "2021"],
  ["2021-07-00", "2021-07"],
])("for “%s” it is offered what it means", (text, ...edtf) => {
  expect(parseEdtf(text)).toMatchObject({ fix: `Write ${edtf.map((each) => `“${each}”`).join(" or ")}.` });
  for (const each of edtf) expect(isParseError(parseEdtf(each))).toBe(false);
});

test.each([
  ["05/06/2021", "write “2021-06-05” or “2021-05-06”"],
  ["mid-May", "Add the year: write “[YYYY-05-11..YYYY-05-20]”"],
  ["2021-07-07T17:00[Africa/Lagos]", "Write “2021-07-07T17:00”, and “zone: Africa/Lagos” on a line of its own."],
  ["today", "Write the day, as in"],
  ["unknown", "Write the dates between which it must lie"],
  ["ongoing", "Write when it began"],
  ["5.6.21", "Write year, month and day"],
  ["44 BC", "years before them are not accepted"],
])("for “%s” it is said what is missing", (text, fix) => {
  expect(parseEdtf(text)).toMatchObject({ fix: expect.stringContaining(fix) });
});
