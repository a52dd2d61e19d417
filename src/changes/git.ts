import { execFile } from "node:child_process";
import { relative } from "node:path";
import { promisify } from "node:util";
import { noSlowMemo, type SlowMemo } from "../memo.ts";
import type { ContentFile } from "../read/content-file.ts";
import { isPassedOver } from "../read/passed-over.ts";
import { measurePictures } from "../read/picture.ts";
import { siteMarker } from "../site-marker.ts";
import { WrongUsage } from "../wrong-usage.ts";

// What git knows of a content folder. Asked by commands that compare two versions, never by a build.

const execute = promisify(execFile);

/** The files of a content folder as they were at a revision, as `readContentFolder` would have read them. */
export async function contentAt(
  folder: string,
  revision: string,
  pictures: SlowMemo = noSlowMemo,
): Promise<readonly ContentFile[]> {
  const commit = await commitOf(folder, revision);
  const listed = (await git(folder, ["ls-tree", "-r", "-z", commit]))
    .toString()
    .split("\0")
    .filter((line) => line !== "")
    .map(readTreeLine);
  const sites = new Set(listed.flatMap(({ path }) => siteOf(path) ?? []));
  const read = listed.filter(({ path }) => !isPassedOver(path, sites));
  const bytes = await blobs(
    folder,
    read.filter(({ isFile }) => isFile).map(({ object }) => object),
  );
  const files = read.map(({ path, object }) => ({ path, bytes: bytes.get(object) ?? ("not a plain file" as const) }));
  return measurePictures(files, pictures);
}

/** The path of a folder from the top of its repository; that from the current folder where git knows no repository. */
export async function pathInRepository(folder: string): Promise<string> {
  try {
    return (await git(folder, ["rev-parse", "--show-prefix"])).toString().trim();
  } catch {
    return relative(process.cwd(), folder);
  }
}

/**
 * The paths of files that git keeps in a content folder, that are new or different since a revision, and that begin
 * with a dot or lie in a folder that does, as far as they can hide something: beside the folders of records, in a
 * repository's own, that is `.gitattributes` alone. The content is read without them.
 */
export async function hiddenFilesSince(folder: string, revision: string): Promise<readonly string[]> {
  const commit = await commitOf(folder, revision);
  const options = ["--name-only", "-z", "--relative", "--no-renames", "--diff-filter=d"];
  const changed = await git(folder, ["diff", ...options, commit, "--", "."]);
  return changed
    .toString()
    .split("\0")
    .filter((path) => {
      const [top = "", ...below] = path.split("/");
      return path === ".gitattributes" || (!top.startsWith(".") && below.some((part) => part.startsWith(".")));
    })
    .filter((path) => siteOf(path) === undefined);
}

/** The folder of the site that a path marks as one. */
function siteOf(path: string): string | undefined {
  const [folder, name, ...deeper] = path.split("/");
  return name === siteMarker.name && deeper.length === 0 ? folder : undefined;
}

/** @throws {WrongUsage} where the folder is in no repository, or that has no such revision */
async function commitOf(folder: string, revision: string): Promise<string> {
  try {
    const commit = await git(folder, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]);
    return commit.toString().trim();
  } catch (error) {
    const { stderr = "", message } = error as Error & { readonly stderr?: Buffer | string };
    const said = stderr.toString().trim() || message;
    throw new WrongUsage(
      `git does not find ${folder} at “${revision}”: ${said}\nName a commit, a branch or a tag with --since.`,
    );
  }
}

/** A line of `git ls-tree`: mode, type, object, then a tab and the path. */
function readTreeLine(line: string) {
  const [about = "", path = ""] = line.split(/\t(.*)/s);
  const [mode, , object = ""] = about.split(" ");
  // A link's mode is 120000, a submodule's 160000.
  return { path, object, isFile: mode === "100644" || mode === "100755" };
}

/** The bytes of objects, from one process for all of them. */
async function blobs(folder: string, objects: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const output = await git(folder, ["cat-file", "--batch"], `${objects.join("\n")}\n`);
  const found = new Map<string, Uint8Array>();
  let position = 0;
  for (const object of objects) {
    // A line of object, type and size, the bytes, and a line feed.
    const start = output.indexOf("\n", position) + 1;
    const size = Number(output.subarray(position, start).toString().split(" ")[2]);
    found.set(object, output.subarray(start, start + size));
    position = start + size + 1;
  }
  return found;
}

async function git(folder: string, args: readonly string[], input = ""): Promise<Buffer> {
  const running = execute("git", args, { cwd: folder, encoding: "buffer", maxBuffer: Infinity });
  // Where git ends before it has read all of it, what it says on standard error tells why.
  running.child.stdin?.on("error", () => {}).end(input);
  return (await running).stdout;
}
