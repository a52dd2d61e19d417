import { expect, it } from "vitest";
import { event, idsOf, timelineOf } from "../story.ts";

const { corrections } = timelineOf({
  "events/bridge.md": event(`
    corrections:
      - {on: 2023-07-01, what: The day was put right.}
      - {on: 2023-07-03, what: The number was put right.}
      - {on: 2023-07-03, what: A name was put right.}
  `),
  "events/ferry.md": event("corrections: {on: 2023-07-02, what: The place was put right.}"),
  "events/barge.md": "---\nremoved: {on: 2023-07-02, why: It was another barge., instead: ferry}\n---\n",
  "events/crane.md": "---\nremoved: {on: 2023-06, why: There was no crane.}\n---\n",
});

it("lists what was corrected and withdrawn, the newest first", () => {
  const told = corrections.map((correction) =>
    correction.kind === "corrected" ? `${correction.event.id}: ${correction.what}` : correction.removed.why,
  );
  expect(told).toEqual([
    "bridge: A name was put right.",
    "bridge: The number was put right.",
    "It was another barge.",
    "ferry: The place was put right.",
    "bridge: The day was put right.",
    "There was no crane.",
  ]);
});

it("tells what stands in place of a withdrawn entry", () => {
  const instead = corrections.flatMap((each) => (each.kind === "withdrawn" && each.removed.instead) || []);
  expect(idsOf(instead)).toEqual(["ferry"]);
});
