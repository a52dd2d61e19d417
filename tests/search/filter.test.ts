import { describe, expect, it } from "vitest";
import { filter, overlapsDays, withFacets } from "../../src/search/filter.ts";
import { readQuery } from "../../src/search/query.ts";
import { searchIndex } from "../../src/search/search-index.ts";
import { harbour } from "./harbour.ts";

const events = withFacets(JSON.parse(searchIndex(harbour())));
const filtered = (address: string) => filter(events, readQuery(new URLSearchParams(address)));

describe("filters", () => {
  it.each([
    ["", ["strike-begins", "talks", "blockade", "march"]],
    ["place=norland", ["strike-begins", "talks", "blockade", "march"]],
    ["place=vessk", ["strike-begins", "talks", "blockade"]],
    ["place=north-quay", ["strike-begins"]],
    ["place=north-quay&place=luebo", ["strike-begins", "march"]],
    ["actor=council", ["talks"]],
    ["actor=orlov&actor=dockers", ["strike-begins", "talks", "blockade", "march"]],
    ["actor=orlov&actor=dockers&actors=all", ["talks"]],
    ["actor=dockers&kind=strike", ["strike-begins", "blockade"]],
    ["kind=talk", ["strike-begins", "talks"]],
    ["tag=early+hours", ["strike-begins"]],
    ["affiliation=city", ["talks"]],
    ["status=disputed", ["strike-begins"]],
    ["importance=1&importance=3", ["strike-begins", "blockade"]],
    ["place=vessk&kind=strike&importance=1&from=2030-01-01", ["blockade"]],
    ["to=2021-05-20&kind=talk&kind=strike", ["strike-begins", "talks"]],
    ["from=2021-05-20&to=2021-05-20", ["talks"]],
    ["from=2021-06-30", ["blockade", "march"]],
    ["from=2021-07-01", ["blockade"]],
    ["from=2021-06-02&to=2021-06-01", []],
    ["place=nowhere", []],
  ])("%j leave %j", (address, ids) => {
    expect(filtered(address).found.map(({ event }) => event.id)).toEqual(ids);
  });

  it("count what each value would lead to beside the choices in other facets", () => {
    const { counts } = filtered("kind=strike&place=north-quay");
    expect(Object.fromEntries(counts.place)).toEqual({ "north-quay": 1, vessk: 2, norland: 2 });
    expect(Object.fromEntries(counts.kind)).toEqual({ strike: 1, talk: 1 });
    expect(Object.fromEntries(counts.importance)).toEqual({ 3: 1 });
  });

  it("count what each actor would lead to beside those chosen, where all are sought in one event", () => {
    const { counts } = filtered("actor=orlov&actors=all");
    expect(Object.fromEntries(counts.actor)).toEqual({ council: 1, orlov: 1, dockers: 1 });
    expect(Object.fromEntries(filtered("actor=orlov").counts.actor)).toEqual({ council: 1, orlov: 1, dockers: 4 });
  });

  it("count an event once for an organisation however many of its people it has", () => {
    expect(filtered("").counts.actor.get("council")).toBe(1);
  });
});

const may = { first: "2021-05-10", last: "2021-05-20" };

describe("an event whose date spans days", () => {
  it.each([
    ["is found from its last day on", may, "2021-05-20", undefined, true],
    ["is not found from the day after", may, "2021-05-21", undefined, false],
    ["is found until its first day", may, undefined, "2021-05-10", true],
    ["is not found until the day before", may, undefined, "2021-05-09", false],
    ["is found within itself", may, "2021-05-12", "2021-05-12", true],
    ["is found around itself", may, "2021-01-01", "2021-12-31", true],
    ["that goes on is found at any later day", { first: "2021-05-10" }, "2030-01-01", "2030-01-01", true],
    ["that goes on is not found before it began", { first: "2021-05-10" }, undefined, "2021-05-09", false],
    ["whose beginning is open is found at any earlier day", { last: "2021-05-10" }, undefined, "1990-01-01", true],
    ["whose beginning is open is not found after its end", { last: "2021-05-10" }, "2021-05-11", undefined, false],
  ])("%s", (_, event, from, to, isFound) => {
    expect(overlapsDays(event, { from, to })).toBe(isFound);
  });
});
