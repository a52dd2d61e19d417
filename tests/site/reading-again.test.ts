import fc from "fast-check";
import { expect, it } from "vitest";
import type { Timeline } from "../../src/group/timeline.ts";
import { memoryMemo } from "../../src/memo.ts";
import type { ContentFile } from "../../src/read/content-file.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { diagnose } from "../../src/site/diagnose.ts";
import { stepMemo } from "../../src/step-memo.ts";
import { applyEdit, edit } from "../cache/edits.ts";
import { runs } from "../runs.ts";
import { harbour } from "../stories/stories.ts";

it("files that changed and files as they were give the timeline and the problems of files that are all new", async () => {
  const start = await readContentFolder(harbour);
  const steps = fc.array(fc.record({ edit, isTakenBack: fc.boolean() }), { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(steps, (steps) => {
      let files = start;
      for (const { edit, isTakenBack } of steps) {
        const edited = applyEdit(files, edit);
        for (const each of isTakenBack ? [edited, files] : [edited])
          expect(whatCameOf(each)).toBe(whatCameOf(anew(each)));
        files = isTakenBack ? files : edited;
      }
    }),
    { numRuns: runs(5) },
  );
});

/** What packages make of a text is no part of this. */
const memo = memoryMemo();
const records = stepMemo();

function anew(files: readonly ContentFile[]): readonly ContentFile[] {
  return files.map((file) => ({ ...file }));
}

function whatCameOf(files: readonly ContentFile[]): string {
  const { timeline, diagnostics, draftsLeftOut } = diagnose("content", files, { drafts: true, memo, records });
  return JSON.stringify([withoutCircles(timeline), diagnostics.problems, draftsLeftOut], null, 1);
}

/** A timeline as data: a record or claim in another stands there by its id, if it is the one that the timeline has. */
function withoutCircles(timeline: Timeline): unknown {
  const { events, actors, places, sources, questions } = timeline;
  const claims = events.flatMap((event) => event.claims);
  const names = new Map<unknown, string>([
    ...[...events, ...actors, ...places, ...sources, ...questions].map(
      (each) => [each, each.at.field([]).file] as const,
    ),
    ...claims.map((claim) => [claim, `${claim.event.id} ${claim.number}`] as const),
  ]);
  const asData = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return String(value);
    if (names.has(value)) return names.get(value);
    if (value instanceof Map || value instanceof Set || Array.isArray(value)) return Array.from(value, asData);
    return fieldsOf(value);
  };
  const fieldsOf = (value: object) =>
    Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, key === "at" ? "" : asData(value[key as never])]),
    );
  return [fieldsOf(timeline), [...names.keys()].map((each) => fieldsOf(each as object))];
}
