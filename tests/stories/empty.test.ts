import { expect, it } from "vitest";
import { builtSite } from "./built-site.ts";
import { empty } from "./stories.ts";

it("a story of settings alone builds, with pages that say that nothing is there yet", async () => {
  const { folder, ended, files } = await builtSite(empty);
  expect(ended).toEqual({ code: 0, out: `${folder}: 0 events, 0 places, 0 actors\n`, err: "" });
  for (const path of ["/index.html", "/timeline/index.html"]) {
    expect(files.get(path)).toContain("There are no events here yet.");
  }
  for (const list of ["places", "actors", "sources", "questions"]) {
    expect(files.get(`/${list}/index.html`)).toContain("There is nothing here yet.");
  }
});
