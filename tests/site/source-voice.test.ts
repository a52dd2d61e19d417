import { expect, test } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { sourceVoice } from "../../templates/pieces/source-voice.ts";
import { source, timelineOf } from "../story.ts";

const paper = "outlet: The Paper\ntitle: A long headline";

test.each([
  ["its outlet, where no other source has it", paper, [], "The Paper"],
  ["its outlet and its date, where another has it", paper, ["published: 2023-06-04"], "The Paper, 5 June 2023"],
  ["all that is stated, where another of its outlet is of its date", paper, [""], "The Paper, “A long headline”"],
  ["its short name", `${paper}\nshort: Our paper`, [], "Our paper"],
])("a voice is called by %s", (_which, own, others, name) => {
  const files = [own, ...others.map((other) => `${paper}\n${other}`)].map((fields, index) => [
    `sources/s${index}.md`,
    source(fields.includes("published") ? fields : `${fields}\npublished: 2023-06-05`),
  ]);
  const timeline = timelineOf(Object.fromEntries(files));
  const voice = timeline.sources.find(({ id }) => id === "s0");
  expect(voice && sourceVoice(new Site(timeline, english), voice)).toBe(name);
});
