import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { copyProgram } from "../commands/program-copy.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { empty, harbour } from "../stories/stories.ts";
import { RunningPreview } from "./running-preview.ts";

const folder = temporaryFolder();
const temporary = join(folder, "temporary");
const content = join(folder, "content");
let preview: RunningPreview;
beforeAll(async () => {
  await mkdir(temporary);
  await cp(harbour, content, { recursive: true });
  preview = await RunningPreview.start(content, temporary);
});
afterAll(() => preview.stop());

function entry(title: string, fields = ""): string {
  return `---
title: ${title}
date: 2023-03-12
places: Larkham Harbor
actors: LPA
sources: courier-2023-03-13
${fields}---
Divers work in the harbor.
`;
}

const divers = join(content, "events/divers.md");

describe("the preview", () => {
  it("only shows: without a desk nothing can be sent to it", async () => {
    for (const path of ["/", "/contribute/", "/preview/desk", "/events/divers/"]) {
      const { status } = await fetch(preview.address + path, { method: "POST", body: "[]" });
      expect(status, path).toBe(405);
    }
  });

  it("serves the site below its path, and leads there", async () => {
    expect(preview.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/harbor$/);
    const home = await preview.get("/");
    expect(home.status).toBe(200);
    expect(await home.text()).toContain("<h1>The swing bridge of Larkham</h1>");
    for (const [path, location] of [
      ["/", "/harbor/"],
      ["/harbor", "/harbor/"],
      ["/harbor/timeline", "/harbor/timeline/"],
    ] as const) {
      const response = await fetch(new URL(path, preview.address), { redirect: "manual" });
      expect([response.status, response.headers.get("location")]).toEqual([302, location]);
    }
  });

  it("serves style and data as they are, and for the rest the page for such addresses", async () => {
    expect((await preview.get("/style.css")).headers.get("content-type")).toContain("text/css");
    expect(await (await preview.get("/data/timeline.json")).json()).toMatchObject({ version: 1 });
    const missing = await preview.get("/events/nothing/");
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining("Page not found")]);
  });

  it.each(["127.0.0.1", "localhost"])("answers to %s", async (name) => {
    expect(await statusOf("/harbor/", { host: `${name}:${preview.port}` })).toBe(200);
  });

  it("shows drafts, marked as such", async () => {
    expect(await preview.page("/events/toll-proposed/")).toContain("shown in the preview only");
  });

  it("listens on this machine only", async ({ skip }) => {
    const outward = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === "IPv4");
    if (!outward) return skip("this machine has no other address");
    const socket = connect(preview.port, outward.address);
    const outcome = await new Promise((resolve) => {
      socket.once("connect", () => resolve("connected")).once("error", ({ message }) => resolve(message));
    });
    socket.destroy();
    expect(outcome).toContain("ECONNREFUSED");
  });

  it("lets its pages load themselves again", async () => {
    expect(await preview.page("/")).toContain(
      '<script src="/harbor/preview/reload.js" data-version="1" defer></script>',
    );
    expect(await preview.page("/preview/reload.js")).toContain("EventSource");
    const changes = await preview.get("/preview/changes");
    expect(changes.headers.get("content-type")).toContain("text/event-stream");
    await writeFile(divers, entry("Divers at work"));
    let told = "";
    for await (const chunk of changes.body ?? []) {
      told += Buffer.from(chunk).toString();
      if (told.includes("event: version\ndata: 2\n\n")) break;
    }
    expect(told).toContain("event: version\ndata: 1\n\n");
    expect(told).toContain("event: version\ndata: 2\n\n");
  });
});

// The entry that the test above added goes through a day at the desk.
describe("the preview follows", () => {
  it("an entry that is added", () => preview.shows("/timeline/", "Divers at work"));

  it("an entry that is changed", async () => {
    await writeFile(divers, entry("Divers at lunch"));
    await preview.shows("/events/divers/", "<h1>Divers at lunch</h1>");
    expect(await preview.page("/timeline/")).not.toContain("Divers at work");
  });

  it("an entry that is broken, on every page, beside the last site without problems", async () => {
    await writeFile(divers, entry("Divers: asleep"));
    await preview.shows("/about/", `<code>${divers}:2:8</code> error yaml`);
    await preview.shows("/about/", "These problems are in the way");
    expect(await preview.page("/events/nothing/")).toContain("These problems are in the way");
    expect(await preview.page("/events/divers/")).toContain("<h1>Divers at lunch</h1>");
  });

  it("a second entry that is broken, beside the first", async () => {
    const second = join(dirname(divers), "second.md");
    await writeFile(second, entry("Second: broken"));
    await preview.shows("/about/", `<code>${second}:2:8</code> error yaml`);
    expect(await preview.page("/about/")).toContain(`<code>${divers}:2:8</code> error yaml`);
    await rm(second);
  });

  it("an entry that is fixed", async () => {
    await writeFile(divers, entry('"Divers: awake"'));
    await preview.showsNoMore("/about/", "These problems are in the way");
    expect(await preview.page("/events/divers/")).toContain("<h1>Divers: awake</h1>");
  });

  it("a warning, folded into one line above the site as it is", async () => {
    await writeFile(divers, entry("Divers in doubt", "dated_from: on Friday\n"));
    await preview.shows("/", "the words “on Friday”, which do not fit");
    expect(await preview.page("/")).toContain("<summary>1 warning in the content</summary>");
    expect(await preview.page("/events/divers/")).toContain("<h1>Divers in doubt</h1>");
  });

  it("two edits in quick succession, to the newest state", async () => {
    for (const title of ["Divers dive", "Divers surface", "Divers rest"]) await writeFile(divers, entry(title));
    await preview.shows("/events/divers/", "<h1>Divers rest</h1>");
    await setTimeout(500);
    expect(await preview.page("/events/divers/")).toContain("<h1>Divers rest</h1>");
  });

  it("an entry that is deleted", async () => {
    await rm(divers);
    await preview.showsNoMore("/timeline/", "Divers rest");
    expect((await preview.get("/events/divers/")).status).toBe(404);
  });
});

/** The status of the answer to a request as only a program would write it. */
function statusOf(path: string, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: preview.port, path, headers };
    request(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once("error", reject)
      .end();
  });
}

describe("the preview is not led astray by", () => {
  it.each([
    ["a way out of its folder", "/harbor/..%2f..%2fpackage.json"],
    ["a plain way out of its folder", "/harbor/../../../../etc/passwd"],
    ["a way out with backslashes", "/harbor/..\\..\\package.json"],
    ["a way out that is escaped twice", "/harbor/%252e%252e%252fpackage.json"],
    ["a way out in bytes that are no UTF-8", "/harbor/%c0%ae%c0%ae%c0%afpackage.json"],
    ["a way out after a file's name", "/harbor/style.css/../../package.json"],
    ["a zero byte", "/harbor/%00"],
    ["a zero byte after a file's name", "/harbor/style.css%00.html"],
    ["a line end for a header of its own", "/harbor/%0d%0aset-cookie:%20a=b/"],
    ["another host", "//example.org/harbor/"],
    ["no host at all", "//"],
    ["an address in place of a path", "http://["],
    ["the whole address of another host", "http://example.org/"],
    ["a file of the reader's", "file:///etc/passwd"],
    ["a star", "*"],
    ["a percent sign alone", "/harbor/%"],
    ["a broken escape", "/harbor/%E0%A4%A/"],
    ["a very long path", `/harbor/${"a/".repeat(7000)}`],
    ["the mark of a build", "/harbor/.dateline-site"],
    ["the content itself", "/harbor/story.yaml"],
    ["the name of a thing that every object has", "/harbor/__proto__/"],
    ["markup", "/harbor/<script>alert(1)</script>/"],
  ])("%s", async (_, path) => {
    expect([400, 404]).toContain(await statusOf(path));
    expect((await preview.get("/")).status).toBe(200);
  });

  it.each([
    ["another host, which a page elsewhere may have led here", "evil.example"],
    ["another host with the same port", "evil.example:PORT"],
    ["another host whose name begins like this machine's", "127.0.0.1.evil.example:PORT"],
    ["a user who is called like this machine", "127.0.0.1:PORT@evil.example"],
    ["this machine by a name of the network", "0.0.0.0:PORT"],
    ["this machine at another port", "127.0.0.1:1"],
  ])("a request for %s", async (_, host) => {
    const headers = { host: host.replace("PORT", `${preview.port}`) };
    expect(await statusOf("/harbor/", headers)).toBe(421);
    expect(await statusOf("/harbor/preview/changes", headers)).toBe(421);
  });
});

describe("a preview of its own", () => {
  async function start(content: string): Promise<RunningPreview> {
    const own = await RunningPreview.start(content, temporary);
    onTestFinished(async () => void (await own.stop()));
    return own;
  }

  it("of an empty story says how to add the first entry", async () => {
    const story = join(folder, "empty");
    await cp(empty, story, { recursive: true });
    const own = await start(story);
    expect(await own.page("/")).toContain(`Write the first one into <code>${join(story, "events/first-event.md")}`);
    await cp(harbour, story, { recursive: true });
    await expect
      .poll(() => fetch(`${own.address}/harbor/`).then((response) => response.text()))
      .toContain("<b>8</b> events");
  });

  it("of a story that is broken from the start stays up, and recovers", async () => {
    const story = join(folder, "broken");
    await cp(harbour, story, { recursive: true });
    const settings = await readFile(join(story, "story.yaml"), "utf8");
    await writeFile(join(story, "story.yaml"), settings.replace("title:", "titl:"));
    const own = await start(story);
    const page = await own.get("/any/page/");
    expect(page.status).toBe(503);
    expect(await page.text()).toContain("Did you mean “title”?");
    await writeFile(join(story, "story.yaml"), settings);
    await expect.poll(() => fetch(`${own.address}/harbor/`).then(({ status }) => status)).toBe(200);
  });

  describe("follows a content folder that", () => {
    let own: RunningPreview;
    let around: string;
    let story: string;
    beforeEach(async () => {
      around = await mkdtemp(join(folder, "around-"));
      story = join(around, "content");
      await cp(harbour, story, { recursive: true });
      own = await start(story);
    });

    const write = (content: string, title: string) => writeFile(join(content, "events/divers.md"), entry(title));
    const shows = (title: string) => own.shows("/timeline/", title);

    /** Whether the edit after what was done to the folder is followed, too. */
    async function editsAreSeen(): Promise<void> {
      await shows("Divers elsewhere");
      await write(story, "Divers afterwards");
      await shows("Divers afterwards");
    }

    async function another(): Promise<string> {
      const other = join(around, "other");
      await cp(harbour, other, { recursive: true });
      await write(other, "Divers elsewhere");
      return other;
    }

    it("is replaced by another", async () => {
      const other = await another();
      await rename(story, join(around, "old"));
      await rename(other, story);
      await editsAreSeen();
    });

    it("is away for a while", async () => {
      const other = await another();
      await rm(story, { recursive: true });
      await own.shows("/timeline/", "There is no folder");
      await rename(other, story);
      await editsAreSeen();
    });

    it("has a folder replaced by another", async () => {
      const other = await another();
      await rename(join(story, "events"), join(around, "events"));
      await rename(join(other, "events"), join(story, "events"));
      await editsAreSeen();
    });

    it("has a file replaced by one of the same size and time", async () => {
      const file = join(story, "events/divers.md");
      const time = new Date("2024-01-01");
      await write(story, "Divers at noon");
      await utimes(file, time, time);
      await shows("Divers at noon");
      await setTimeout(500);
      await writeFile(join(around, "new.md"), entry("Divers at dawn"));
      await utimes(join(around, "new.md"), time, time);
      await rename(join(around, "new.md"), file);
      await shows("Divers at dawn");
    });
  });

  it("says that it is outdated when the program has changed", async () => {
    const program = join(folder, "program");
    copyProgram(program);
    await symlink(join(programFolder, "node_modules"), join(program, "node_modules"));
    const own = await RunningPreview.start(content, temporary, program);
    onTestFinished(async () => void (await own.stop()));
    await appendFile(join(program, "templates/event.11ty.ts"), "// Changed.\n");
    await own.says("The program has changed. Start the preview again");
  });

  it("sees a change that is made as soon as it is up, and leaves nothing behind", async () => {
    const ownTemporary = join(folder, "own-temporary");
    await mkdir(ownTemporary);
    const own = await RunningPreview.start(content, ownTemporary);
    await writeFile(divers, entry("Divers at once"));
    await own.shows("/timeline/", "Divers at once");
    // One build is running and another one is due.
    await writeFile(divers, entry("Divers at last"));
    await setTimeout(120);
    await writeFile(divers, entry("Divers at sea"));
    await setTimeout(60);
    expect(await own.stop()).toBe(0);
    const left = (await readdir(ownTemporary)).filter((name) => name.startsWith("dateline"));
    expect(left).toEqual([]);
  });
});
