import { expect, it } from "vitest";
import { inFieldOrder } from "../../src/write/field-order.ts";

it("fields stand as docs/content-model.md has them, in a claim too, and unknown ones last", () => {
  const claims = [{ answer: "yes", says: "It did.", by: "Legion" }];
  const fields = { notes: "x", claims, sources: "report", actors: ["Ministry", "Legion"], title: "A raid", other: "x" };
  expect(JSON.stringify(inFieldOrder("event", fields))).toBe(
    JSON.stringify({
      title: "A raid",
      actors: ["Ministry", "Legion"],
      sources: "report",
      claims: [{ by: "Legion", says: "It did.", answer: "yes" }],
      notes: "x",
      other: "x",
    }),
  );
});

it("words under keys of their own keep their order", () => {
  expect(Object.keys(inFieldOrder("question", { answers: { yes: "b", no: "a" } }).answers ?? {})).toEqual([
    "yes",
    "no",
  ]);
});
