import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { command } from "../commands/dateline.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writeStory } from "../stories/stories.ts";
import { event, inWords, story } from "../story.ts";

const around = temporaryFolder();
const secret = join(around, "secret.md");
writeFileSync(secret, event("title: Nobody may know"));
mkdirSync(join(around, "secrets"));
writeFileSync(join(around, "secrets/key.md"), event());

let stories = 0;

/** What is wrong with a small story when something is done to its folder. */
async function problemsAfter(attack: (folder: string) => unknown): Promise<readonly string[]> {
  const folder = join(around, `content-${++stories}`);
  await writeStory(folder, story({ "events/raid.md": event() }));
  await attack(folder);
  const { timeline, problems } = makeTimeline(await readContentFolder(folder), { drafts: false });
  expect(JSON.stringify(timeline.events.map(({ title }) => title))).not.toContain("Nobody may know");
  return problems.map(inWords);
}

const isLink = "link: a link or device instead of a file";
const isUnexpected = "unexpected-file: a file that is no record";

describe("in the folder of a story is refused", () => {
  it.each<readonly [what: string, attack: (folder: string) => unknown, problem: string]>([
    [
      "a link to a file",
      (in_) => symlinkSync(secret, join(in_, "events/attack.md")),
      `events/attack.md:1:1 - ${isLink}`,
    ],
    [
      "a link to a file of the system",
      (in_) => symlinkSync("/etc/passwd", join(in_, "events/attack.md")),
      `events/attack.md:1:1 - ${isLink}`,
    ],
    [
      "a link to a twin",
      (in_) => symlinkSync("raid.md", join(in_, "events/attack.md")),
      `events/attack.md:1:1 - ${isLink}`,
    ],
    [
      "a link to itself",
      (in_) => symlinkSync("attack.md", join(in_, "events/attack.md")),
      `events/attack.md:1:1 - ${isLink}`,
    ],
    [
      "a link to nothing",
      (in_) => symlinkSync("nothing", join(in_, "events/attack.md")),
      `events/attack.md:1:1 - ${isLink}`,
    ],
    [
      "a link to zeros without end",
      (in_) => symlinkSync("/dev/zero", join(in_, "events/attack.md")),
      `events/attack.md:1:1 - ${isLink}`,
    ],
    [
      "a link to a folder in place of one",
      (in_) => symlinkSync(join(around, "secrets"), join(in_, "questions")),
      `questions:1:1 - ${isUnexpected}`,
    ],
    [
      "a link to the folder around",
      (in_) => symlinkSync("..", join(in_, "events/attack")),
      `events/attack:1:1 - ${isUnexpected}`,
    ],
    [
      "a link to a file that a page would offer",
      (in_) => {
        mkdirSync(join(in_, "static"));
        symlinkSync("/etc/passwd", join(in_, "static/notes.txt"));
      },
      `static/notes.txt:1:1 - ${isLink}`,
    ],
    [
      "a link to a folder in place of files",
      (in_) => symlinkSync("/etc", join(in_, "static")),
      `static:1:1 - ${isUnexpected}`,
    ],
    ["a link to a theme", (in_) => symlinkSync(secret, join(in_, "theme.css")), `theme.css:1:1 - ${isLink}`],
    [
      "a pipe that nobody writes to",
      (in_) => execFileSync("mkfifo", [join(in_, "events/attack.md")]),
      `events/attack.md:1:1 - ${isLink}`,
    ],
    ["a socket", (in_) => listenAt(join(in_, "events/attack.md")), `events/attack.md:1:1 - ${isLink}`],
    [
      "a file of eight gigabytes",
      (in_) => {
        writeFileSync(join(in_, "events/attack.md"), "");
        truncateSync(join(in_, "events/attack.md"), 8 * 1024 ** 3);
      },
      "events/attack.md:1:1 - file-size: a file of more than 65536 bytes",
    ],
    [
      "a folder in place of a record",
      (in_) => {
        mkdirSync(join(in_, "events/attack.md"));
        writeFileSync(join(in_, "events/attack.md/raid.md"), event());
      },
      `events/attack.md/raid.md:1:1 - ${isUnexpected}`,
    ],
    [
      "a story that is a folder",
      (in_) => {
        mkdirSync(join(in_, "events/story.yaml"));
        writeFileSync(join(in_, "events/story.yaml/x"), "");
      },
      `events/story.yaml/x:1:1 - ${isUnexpected}`,
    ],
  ])("%s", async (_, attack, problem) => {
    expect(await problemsAfter(attack)).toEqual([problem]);
  });

  it("a file in folders deeper than a path may be", async () => {
    const attack = (folder: string) => {
      const home = process.cwd();
      onTestFinished(() => void execFileSync("rm", ["-r", folder]));
      process.chdir(join(folder, "events"));
      for (let depth = 0; depth < 60; depth++) {
        mkdirSync("d".repeat(100));
        process.chdir("d".repeat(100));
      }
      writeFileSync("attack.md", event());
      process.chdir(home);
    };
    const path = ["events", ...Array.from({ length: 7 }, () => "d".repeat(100))].join("/");
    expect(await problemsAfter(attack)).toEqual([`${path}:1:1 - ${isUnexpected}`]);
  });

  it("a file whose name is no text, beside a folder that is there", async ({ skip }) => {
    const attack = (folder: string) => {
      try {
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/events/`), Buffer.from([0xff]), Buffer.from(".md")]), "x");
      } catch {
        skip("this file system takes no such name");
      }
    };
    expect(await problemsAfter(attack)).toContain("events/\ufffd.md:1:1 - file-name: the file name \ufffd.md");
  });

  it("a file that may not be read", async () => {
    const attack = (folder: string) => {
      chmodSync(join(folder, "events/raid.md"), 0);
      if (process.geteuid?.() === 0) becomeNobody();
    };
    expect(await problemsAfter(attack)).toEqual(["events/raid.md:1:1 - unexpected-file: a file that cannot be read"]);
  });
});

it("more files than may be open at a time are read", async () => {
  const folder = join(around, "many");
  await writeStory(
    folder,
    Array.from({ length: 1000 }, (_, number) => ({ path: `questions/${number}.md`, bytes: new Uint8Array() })),
  );
  const check = [process.execPath, command, "check", "--content", folder];
  const { stderr } = spawnSync("sh", ["-c", 'ulimit -n 200 && exec "$@"', "sh", ...check], {
    cwd: programFolder,
    encoding: "utf8",
  });
  expect(stderr).toContain("1001 errors.");
});

/** Gives up, until the test ends, the superuser's right to read every file. */
function becomeNobody(): void {
  chmodSync(around, 0o755);
  process.seteuid?.(65534);
  onTestFinished(() => process.seteuid?.(0));
}

function listenAt(path: string): Promise<void> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(path, resolve);
  });
}
