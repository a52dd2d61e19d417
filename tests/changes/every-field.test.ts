import { expect, test } from "vitest";
import { reportChanges } from "../../src/changes/changes.ts";
import { english } from "../../src/language/english/english.ts";
import type { Problem } from "../../src/problem.ts";
import { review } from "../../src/review/review.ts";
import { Version } from "../../src/review/version.ts";
import { aroundSamples, type Kind, recordText, samplesOf } from "../architecture/field-samples.ts";
import type { Files } from "../story.ts";
import { versionOf } from "./version-of.ts";

// Whatever a reader sees otherwise than before is named: of events by the check, which asks for a correction or for the
// old address; of all other records by the review, which names each part that changed.

/** Changes that owe nothing, or of which the file says itself what they are. */
const silent: ReadonlySet<string> = new Set([
  "event.draft taken out", // A draft is published.
  "event.corrections added",
  "event.formerly added", // Nobody could have followed the address.
  "removed.formerly added",
]);

interface Change {
  readonly name: string;
  readonly before: Files;
  readonly after: Files;
}

function changesOf(kind: Kind): readonly Change[] {
  const file =
    { story: "story.yaml", removed: "events/it.md", claim: "events/it.md" }[kind as string] ?? `${kind}s/it.md`;
  const files = (name: string, value: string | undefined) => ({ ...aroundSamples, [file]: textOf(kind, name, value) });
  return Object.entries(samplesOf(kind)).flatMap(([name, [value, another]]) => {
    const [one, other] = [files(name, value), files(name, another)];
    if (another !== undefined) return [{ name: `${kind}.${name} changed`, before: one, after: other }];
    return [
      { name: `${kind}.${name} taken out`, before: one, after: other },
      { name: `${kind}.${name} added`, before: other, after: one },
    ];
  });
}

/** A draft that changes owes nothing, so that only the test of its own field has one. */
function textOf(kind: Kind, name: string, value: string | undefined): string {
  const text = recordText(kind, name, value);
  return kind === "event" && name !== "draft" ? text.replace("draft: true\n", "") : text;
}

const checked = (["event", "claim", "removed"] as const).flatMap(changesOf);
const reviewed = (["story", "actor", "place", "source", "question"] as const).flatMap(changesOf);

test.each(checked)("the check names: $name", ({ name, before, after }) => {
  const problems: Problem[] = [];
  reportChanges(versionOf(before), versionOf(after), (problem) => problems.push(problem));
  const rules = problems.filter(({ at }) => at.file === "events/it.md").map(({ rule }) => rule);
  expect(rules.some((rule) => rule === "missing-correction" || rule === "lost-address")).toBe(!silent.has(name));
});

test.each(reviewed)("the review names: $name", ({ before, after }) => {
  const [earlier, later] = [before, after].map((files) => {
    const { files: content, timeline } = versionOf(files);
    return new Version(content, timeline, english);
  });
  if (!earlier || !later) expect.fail();
  expect(review(earlier, later, [])).toMatch(/^\| [\w./]+ \| changed \| (?!nothing)\S.* \|$/m);
});
