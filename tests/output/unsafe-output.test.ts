import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refuseUnsafeOutput, UnsafeOutput } from "../../src/output/unsafe-output.ts";
import { siteMarker } from "../../src/site-marker.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dateline-"));
  for (const folder of ["project/content/events", "project/src", "project/_site", "photos", "empty", "clone/.git"]) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await writeFile(join(root, "photos/wedding.jpg"), "");
  await writeFile(join(root, "notes.txt"), "");
  // Were the marker alone to decide, each of these would be lost.
  for (const folder of ["", "project", "project/content", "project/content/events", "project/_site", "clone"]) {
    await writeFile(join(root, folder, siteMarker.name), siteMarker.text);
  }
  await symlink(join(root, "project"), join(root, "link-to-project"));
  await symlink(join(root, "project/content/events"), join(root, "link-to-events"));
  await symlink(join(root, "project/_site"), join(root, "link-to-site"));
  await symlink(join(root, "project/content/new"), join(root, "link-to-nothing"));
  await symlink("link-to-itself", join(root, "link-to-itself"));
});
afterAll(() => rm(root, { recursive: true }));

function refuse(output: string): Promise<void> {
  return refuseUnsafeOutput(join(root, output), {
    neverReplaced: [join(root, "project"), join(root, "link-to-project/content")],
    neverWithin: [join(root, "project/content"), join(root, "project/src"), join(root, "project/.git")],
  });
}

describe("an output folder", () => {
  it.each([
    ["a path where nothing is", "project/fresh"],
    ["a path whose parents are still to be made", "project/public/en/site"],
    ["the site of an earlier build", "project/_site"],
    ["a site beside the project, reached through a link", "link-to-project/_site"],
    ["a folder whose name begins like the content's", "project/content-site"],
  ])("may be %s", async (_, output) => {
    await expect(refuse(output)).resolves.toBeUndefined();
  });

  it.each([
    ["the project", "project", /it is or holds .*project\./],
    ["the project under a roundabout path", "photos/../project/src/..", /it is or holds .*project\./],
    ["a link to the project", "link-to-project", /it is or holds .*project\./],
    ["the content", "project/content", /it is or holds .*content\./],
    ["the content through a link", "link-to-project/content", /it is or holds .*content\./],
    ["a folder that holds the project", ".", /it is or holds .*project\./],
    ["a folder in the content", "project/content/events", /it lies in .*content\./],
    ["a new folder in the content", "project/content/_site", /it lies in .*content\./],
    ["a new folder deep in the content, through a link", "link-to-events/a", /it lies in .*content\./],
    ["a new folder in the sources, through a link", "link-to-project/src/a/b", /it lies in .*src\./],
    ["a folder that no build made", "photos", /without \.dateline-site/],
    ["an empty folder", "empty", /without \.dateline-site/],
    ["a file", "notes.txt", /it is a file/],
    ["a link to a site", "link-to-site", /it is a symbolic link/],
    ["a link to nothing", "link-to-nothing", /it is a symbolic link/],
    ["a link to itself", "link-to-itself", /it is a symbolic link/],
    ["a clone of a published site", "clone", /it is a git repository/],
  ])("must not be %s", async (_, output, found) => {
    const refusal = refuse(output);
    await expect(refusal).rejects.toThrow(UnsafeOutput);
    await expect(refusal).rejects.toThrow(found);
    await expect(refusal).rejects.toThrow(/Wanted is .* Name another folder with --output/);
  });

  it.each([
    ["the home folder", homedir()],
    ["the root", "/"],
    ["the current folder", "."],
    ["a folder above the current one", ".."],
  ])("must not be %s", async (_, output) => {
    const refusal = refuseUnsafeOutput(output, { neverReplaced: [homedir(), process.cwd()], neverWithin: [] });
    await expect(refusal).rejects.toThrow(/it is or holds/);
  });

  it("must not be the folder above a content folder that is still to be made", async () => {
    const neverReplaced = [join(root, "project/_site/content")];
    await expect(refuseUnsafeOutput(join(root, "project/_site"), { neverReplaced, neverWithin: [] })).rejects.toThrow(
      /it is or holds/,
    );
  });

  it("must not be the project in other letters, unless the file system tells them apart", async () => {
    const isSame = existsSync(join(root, "PROJECT"));
    const refusals = [refuse("PROJECT"), refuse("Project/Content/new")].map((refusal) =>
      refusal.then(
        () => "let through",
        (error) => (error instanceof UnsafeOutput ? "refused" : error),
      ),
    );
    const outcome = isSame ? "refused" : "let through";
    expect(await Promise.all(refusals)).toEqual([outcome, outcome]);
  });
});
