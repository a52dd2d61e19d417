import { expect, test } from "vitest";
import { reportLostAddresses } from "../../src/changes/lost-address.ts";
import { actor, event, type Files, inWords, question, source } from "../story.ts";
import { versionOf } from "./version-of.ts";

function lost(before: Files, after: Files): readonly string[] {
  const problems: string[] = [];
  reportLostAddresses(versionOf(before), versionOf(after), (problem) => problems.push(inWords(problem)));
  return problems;
}

const it = "events/it.md";
const removed = event("removed: {on: 2023-06-12, why: It was wrong.}");

test.each<[string, Files, Files]>([
  ["an event that is renamed and says so", { [it]: event() }, { "events/that.md": event("formerly: it") }],
  ["an event that is withdrawn", { [it]: event() }, { [it]: removed }],
  ["an event that is broken", { [it]: event() }, { [it]: "No fields." }],
  ["an event whose new id another one has taken over", { [it]: event() }, { [it]: event("formerly: that") }],
  ["a draft that is deleted", { [it]: event("draft: true") }, {}],
  [
    "a former id that is passed on",
    { [it]: event("formerly: old") },
    { "events/that.md": event("formerly: [it, old]") },
  ],
])("no address is lost by %s", (_, before, after) => {
  expect(lost(before, after)).toEqual([]);
});

test.each<[string, Files, Files, string]>([
  ["an event", { [it]: event() }, {}, "events/it.md:1:1 - lost-address: a published event whose file is gone"],
  ["a withdrawn event", { [it]: removed }, {}, "events/it.md:1:1 - lost-address: a published event whose file is gone"],
  [
    "an event made a draft",
    { [it]: event() },
    { [it]: event("draft: true") },
    "events/it.md:2:8 draft lost-address: a published event that is made a draft, by which its page vanishes",
  ],
  [
    "a former id",
    { [it]: event("formerly: [old, older]") },
    { [it]: event("formerly: older") },
    "events/it.md:2:11 formerly lost-address: the former id “old” gone",
  ],
  ...(
    [
      ["actor", { "actors/one.md": actor() }],
      ["source", { "sources/one.md": source() }],
      ["question", { "questions/one.md": question() }],
    ] as const
  ).map(([kind, before]): [string, Files, Files, string] => [
    kind,
    before,
    {},
    `${kind}s/one.md:1:1 - lost-address: a published ${kind} whose file is gone or has another name`,
  ]),
])("the address of %s is lost", (_, before, after, problem) => {
  expect(lost(before, after)).toEqual([problem]);
});
