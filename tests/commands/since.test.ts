import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commitAll } from "../changes/git-repository.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writeStory } from "../stories/stories.ts";
import { actor, event, story } from "../story.ts";
import { dateline } from "./dateline.ts";

const folder = temporaryFolder();

it("errors elsewhere do not hide what a change owes, and ask for nothing that it does not owe", async () => {
  await writeStory(
    folder,
    story({
      "events/broken.md": event("actors: [Legion, Guard]"),
      "events/changed.md": event("title: One\nactors: [Legion, Guard]"),
      "events/gone.md": event("title: Three"),
      "events/old.md": event("title: Five"),
      "events/same.md": event("title: Four\nactors: Guard"),
      "actors/guard.md": actor("name: Guard"),
    }),
  );
  commitAll(folder, "Begin");
  await writeFile(join(folder, "events/broken.md"), event("title: 'No: end"));
  await writeFile(join(folder, "actors/guard.md"), actor("name: Guard\ntype: nonsense"));
  await writeFile(join(folder, "events/changed.md"), event("title: Two\nactors: [Legion, Guard]"));
  for (const id of ["gone", "old"]) await rm(join(folder, `events/${id}.md`));
  await writeFile(join(folder, "events/renamed.md"), event("title: Five\nformerly: old\ndate: soon"));
  const { code, out } = await dateline(["check", "--content", folder, "--since", "HEAD", "--format", "json"]);
  const { problems } = JSON.parse(out);
  expect(code).toBe(1);
  expect(problems.map(({ file, rule, found }: Record<string, string>) => [file, rule, found])).toEqual([
    ["actors/guard.md", "vocabulary", expect.any(String)],
    ["events/broken.md", "yaml", expect.any(String)],
    ["events/changed.md", "missing-correction", "a published event whose title changed, and no new correction"],
    ["events/gone.md", "lost-address", "a published event whose file is gone"],
    ["events/renamed.md", "date", "“soon”"],
  ]);
});
