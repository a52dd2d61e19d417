import { join } from "node:path";
import { expect, it } from "vitest";
import { dateline } from "../commands/dateline.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { empty } from "./stories.ts";

const output = join(temporaryFolder(), "_site");

it("a story of settings alone builds, with pages that say that nothing is there yet", async () => {
  const ended = await dateline(["build", "--content", empty, "--output", output]);
  expect(ended).toEqual({ code: 0, out: `${output}: 0 events, 0 places, 0 actors\n`, err: "" });
  const files = await writtenFiles(output);
  for (const path of ["/index.html", "/timeline/index.html"]) {
    expect(files.get(path)).toContain("There are no events here yet.");
  }
  for (const list of ["places", "actors", "sources", "questions"]) {
    expect(files.get(`/${list}/index.html`)).toContain("There is nothing here yet.");
  }
});
