import { beforeAll, describe, expect, it } from "vitest";
import { searchIndex } from "../../src/search/search-index.ts";
import { WordIndex } from "../../src/search/word-index.ts";
import { loadSite } from "../../src/site/load-site.ts";
import type { Site } from "../../src/site/site.ts";
import { harbour } from "./harbour.ts";

async function indexOf(site: Site): Promise<WordIndex> {
  const index = new WordIndex(JSON.parse(searchIndex(site)));
  await index.fill();
  return index;
}

describe("the words of a story", () => {
  let index: WordIndex;
  beforeAll(async () => {
    index = await indexOf(harbour());
  });

  it.each([
    ["a word of a body", "cranes", ["strike-begins"]],
    ["a word of a claim", "gates", ["strike-begins"]],
    ["a word of a date", "20 May", ["talks"]],
    ["a name, for those named and those who speak", "Orlov", ["strike-begins", "talks"]],
    ["an alias", "Orlow", ["strike-begins", "talks"]],
    ["a native name", "ОРЛОВ", ["strike-begins", "talks"]],
    ["a native name of a place", "весск", ["blockade", "talks"]],
    ["a word without its diacritics", "lubo", ["march"]],
    ["the beginning of a word", "barg", ["blockade"]],
    ["words that stand in different parts", "orlov cranes", ["strike-begins"]],
    ["words that no event has together", "barges cranes", []],
    ["a word that no event has", "zeppelin", []],
    ["a short word that no event has", "zep", []],
    ["no word at all", "?!", []],
  ])("are found by %s", (_, sought, found) => {
    expect([...index.search(sought).byEvent.keys()].sort()).toEqual(found);
  });

  it.each([
    ["crains", ["strike-begins"]],
    ["marsh", ["march"]],
    ["strikrs mayor", ["talks"]],
  ])("are found by the misspelt %s", (sought, found) => {
    expect([...index.search(sought).byEvent.keys()]).toEqual(found);
    expect(index.search(sought).unknown).toEqual([sought.split(" ")[0]]);
  });

  it("are taken as they are written where an event has them so", () => {
    expect(index.search("quay")).toMatchObject({ unknown: [] });
    expect([...(index.search("quay").byEvent.get("strike-begins")?.words ?? [])]).toEqual(["quay"]);
  });

  it.each([
    ["a name", "orlov", ["actor orlov"]],
    ["an alias", "du", ["actor dockers"]],
    ["a native name", "Весск", ["place vessk"]],
    ["a question's title", "who began", ["question began"]],
    ["a source's title", "gazette", ["source gazette"]],
    ["a misspelt name", "Norlnd", ["place norland"]],
  ])("lead to pages by %s", (_, sought, ids) => {
    expect(index.search(sought).pages.map(({ page }) => page.id)).toEqual(ids);
  });

  it("count for more in a title", () => {
    expect([...index.search("strike").byEvent.keys()][0]).toBe("talks");
  });
});

it.each(["Gladkow", "Гладков", "gladkov", "Gladkof"])(
  "%s finds the events of the governor in the first story",
  async (q) => {
    const site = await loadSite("content");
    const { byEvent } = (await indexOf(site)).search(q);
    const governor = site.timeline.actors.find(({ id }) => id === "vyacheslav-gladkov");
    const group = governor && site.timeline.byActor.get(governor);
    const his = new Set([...(group?.all ?? []), ...(group?.said ?? []).map(({ event }) => event)].map(({ id }) => id));
    expect(his.size).toBeGreaterThan(0);
    expect([...byEvent.keys()]).toEqual(expect.arrayContaining([...his]));
  },
);
