import { cp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { harbour, writeStory } from "../stories/stories.ts";
import { event, story } from "../story.ts";
import { dateline, type Ended } from "./dateline.ts";

const folder = temporaryFolder();
const content = join(folder, "content");
const output = join(folder, "_site");

function build(): Promise<Ended> {
  return dateline(["build", "--content", content, "--output", output]);
}

let first: ReadonlyMap<string, string>;
beforeAll(async () => {
  await cp(harbour, content, { recursive: true });
  expect(await build()).toMatchObject({ code: 0 });
  first = await writtenFiles(output);
});

// One story is followed through its changes: each test begins with what the one before it left.

it("a build with problems leaves the last good site as it was, and prints every problem", async () => {
  await writeFile(join(content, "events/first-slip.md"), event("title: 'A: slip'\nkind: slip"));
  await writeFile(join(content, "events/second-slip.md"), event("places: Nowhere\nactors: Nobody"));
  await writeFile(join(content, "actors/third-slip.md"), "No fields.");
  const { code, out, err } = await build();
  expect({ code, out }).toEqual({ code: 1, out: "" });
  for (const file of ["events/first-slip.md", "events/second-slip.md", "actors/third-slip.md"]) {
    expect(err).toContain(join(content, file));
  }
  expect(err).toContain(`Nothing was built; what stands at ${output} is as it was.\n`);
  expect(await writtenFiles(output)).toEqual(first);
});

it("fixing the problems brings back the same site", async () => {
  await rm(join(content, "events/first-slip.md"));
  await rm(join(content, "events/second-slip.md"));
  await rm(join(content, "actors/third-slip.md"));
  expect(await build()).toMatchObject({ code: 0, err: "" });
  expect(await writtenFiles(output)).toEqual(first);
});

it("an entry that was renamed or deleted leaves no page behind", async () => {
  await rename(join(content, "events/barge-leaves-port-rowan.md"), join(content, "events/barge-leaves.md"));
  await rm(join(content, "events/channel-deepened.md"));
  expect(await build()).toMatchObject({ code: 0, err: "" });
  const files = await writtenFiles(output);
  const isPage = (path: string) => path.endsWith(".html") && !path.startsWith("/embed/");
  expect([...first.keys()].filter((path) => isPage(path) && !files.has(path))).toEqual([
    "/events/barge-leaves-port-rowan/index.html",
    "/events/channel-deepened/index.html",
    "/timeline/2014/index.html",
  ]);
  expect([...files.keys()].filter((path) => isPage(path) && !first.has(path))).toEqual([
    "/events/barge-leaves/index.html",
  ]);
  const stale = [...files].filter((file) => /barge-leaves-port-rowan|channel-deepened/.test(file.join(" ")));
  expect(stale.map(([path]) => path)).toEqual([]);
});

it("a warning is printed and stops nothing", async () => {
  const warned = join(folder, "warned");
  await writeStory(warned, story({ "events/raid.md": event("dated_from: on Friday\ndate: 2023-06-04") }));
  const { code, err } = await dateline(["build", "--content", warned, "--output", output]);
  expect(code).toBe(0);
  expect(err).toContain("warning dated-from in dated_from");
  expect(err).toContain("\n1 warning. ");
});

it("a site is built for the address of an example, but not to be published there", async () => {
  expect(await build()).toMatchObject({ code: 0, err: "" });
  const { code, err } = await dateline(["build", "--publish", "--content", content, "--output", output]);
  expect(code).toBe(1);
  expect(err).toContain("error example-address in address");
  expect(err).toContain("news.example, which is kept for examples");
});

it("a story that is a whole repository is built into a folder of its own, which is no part of it", async () => {
  const repository = join(folder, "repository");
  await cp(harbour, repository, { recursive: true });
  await writeFile(join(repository, "README.md"), "Our story.");
  const site = join(repository, "_site");
  expect(await dateline(["build", "--content", repository, "--output", site])).toMatchObject({ code: 0, err: "" });
  expect(await dateline(["build", "--content", repository, "--output", site])).toMatchObject({ code: 0, err: "" });
  const { code, out } = await dateline(["check", "--content", repository]);
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringContaining("\nPassed over: ._site.spare/, README.md, _site/\n"),
  });
  const taken = await dateline(["build", "--content", repository, "--output", join(repository, "places")]);
  expect(taken).toMatchObject({ code: 2, err: expect.stringContaining("it lies in") });
});
