import { parseEdtf } from "../../src/date/edtf.ts";
import { phraseBounds } from "../../src/date/expressions/phrase-bounds.ts";
import { headingOf, readWhen } from "../../src/date/when.ts";
import { datetimeAttribute, whenWords } from "../../src/date/words.ts";
import { english } from "../../src/language/english/english.ts";
import { isFault } from "../../src/problem.ts";

// Run in a process of its own: first what the machine would say by itself, then dates as we print them.
console.log(new Date(0).toString(), (1234.5).toLocaleString(), "\n");
for (const text of [
  "2023",
  "2023-06",
  "2023-06-04",
  "2023-06-03 night",
  "2023-06-04T17:00",
  "1890-01-01",
  "2023-06-01/2023-06-04",
  "2023-06-04/..",
  "[2023-06-01..2023-06-04]",
  "2023-02-29",
  "2023-06-04T24:00",
]) {
  const when = readWhen(text, "Europe/Moscow");
  if (isFault(when)) {
    console.log(when);
  } else {
    console.log(
      when,
      whenWords(when, english.dates),
      datetimeAttribute(when),
      headingOf(when),
      phraseBounds("on Sunday evening", when),
    );
  }
}
console.log(parseEdtf("31 May 2023"));
