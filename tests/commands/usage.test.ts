import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { harbour, writeStory } from "../stories/stories.ts";
import { event, source, story } from "../story.ts";
import { dateline, datelineProcess } from "./dateline.ts";

const folder = temporaryFolder();

describe("wrong usage ends with 2 and says what to do", () => {
  it.each([
    ["no command", [], "Usage: dateline"],
    ["an unknown option", ["build", "--drafts"], "unknown option '--drafts'"],
    ["a mistyped option", ["build", "--contant", "story"], "(Did you mean --content?)"],
    ["a port that is out of range", ["preview", "--port", "65536"], "Wanted is a number from 0 to 65535."],
    ["a content folder that is not there, for build", ["build", "--content", "nowhere"], "no folder nowhere"],
    ["a content folder that is not there, for preview", ["preview", "--content", "nowhere"], "no folder nowhere"],
    ["a content folder that is a file", ["check", "--content", "package.json"], "no folder package.json"],
    ["article texts that are not there", ["check", "--articles", "nowhere"], "no folder nowhere"],
    ["a review of no changes", ["review"], "required option '--since <revision>' not specified"],
    ["a revision that git does not know", ["check", "--since", "nowhere"], "git does not find content at “nowhere”"],
  ])("%s", async (_, args, message) => {
    const { code, out, err } = await dateline(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).not.toMatch(/^ +at /m);
  });

  it.each([
    ["build", ["build", "../site"], { npm_config_output: "true" }, "npm run build -- --output ../site"],
    ["build", ["build"], { npm_config_output: "../site" }, "npm run build -- --output ../site"],
    ["start", ["preview", "9000"], { npm_config_port: "true" }, "npm start -- --port 9000"],
    ["check", ["check"], { npm_config_strict: "true" }, "npm run check -- --strict"],
    ["new", ["new", "source", "A"], { npm_config_title: "true" }, "npm run new -- --title A"],
    ["build", ["build", "our-story"], {}, "npm run build -- --content our-story"],
  ])("options that npm kept: %s %j %j", async (script, args, config, fix) => {
    const env = { ...config, npm_lifecycle_event: script, npm_config_cache: "/home/.npm" };
    const { code, err } = await dateline(args, env);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`${fix}\n`) });
  });

  it("an argument that is no option", async () => {
    expect(await dateline(["build", "our-story"], {})).toEqual({
      code: 2,
      out: "",
      err: "Nothing can be done with “our-story”; folders and files are named with options.\n",
    });
  });

  it("a port that is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    const address = await new Promise<ReturnType<typeof server.address>>((resolve) =>
      server.once("listening", () => resolve(server.address())),
    );
    const port = typeof address === "object" && address ? address.port : 0;
    const { code, err } = await dateline(["preview", "--content", harbour, "--port", `${port}`]);
    server.close();
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining(`Port ${port} of this machine cannot be had`),
    });
  });

  it("an output that is somebody's home", async () => {
    const home = join(folder, "home");
    await mkdir(home);
    await writeFile(join(home, "letter.txt"), "Dear reader");
    // Even where a build put its mark.
    await writeFile(join(home, ".dateline-site"), "");
    const { code, err } = await datelineProcess(["build", "--content", harbour, "--output", home], {
      env: { HOME: home },
    });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`it is or holds ${home}`) });
    expect(await readdir(home)).toEqual([".dateline-site", "letter.txt"]);
    expect(await readFile(join(home, "letter.txt"), "utf8")).toBe("Dear reader");
  });

  it("an output in the content", async () => {
    const content = join(folder, "content");
    await cp(harbour, content, { recursive: true });
    const { code, err } = await dateline(["build", "--content", content, "--output", join(content, "events/_site")]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`it lies in ${content}`) });
    expect(await readdir(join(content, "events"))).toEqual(await readdir(join(harbour, "events")));
  });

  it("an output below a file", async () => {
    const file = join(folder, "file.txt");
    await writeFile(file, "");
    const { code, err } = await dateline(["build", "--content", harbour, "--output", join(file, "_site")]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("Refused to write the site to") });
  });
});

describe("the other exit codes", () => {
  it("says its version", async () => {
    expect(await dateline(["--version"])).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: "",
    });
  });

  it("a question for help ends with 0", async () => {
    const { code, out, err } = await dateline(["build", "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Usage: dateline build");
  });

  it("a check of sound content ends with 0, with the report on standard output", async () => {
    expect(await dateline(["check", "--content", harbour])).toEqual({
      code: 0,
      out: "No problems in 8 events; 8 claims; 6 actors; 6 places; 4 sources; 3 questions; 2 dated from words, 1 of them from words that cannot be checked\n",
      err: "",
    });
  });

  it("a check of content with problems ends with 1, with the problems on standard error", async () => {
    const content = join(folder, "broken");
    await mkdir(content);
    const { code, out, err } = await dateline(["check", "--content", content]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(`${content}/story.yaml:1:1 error missing-story\n  found:  no story.yaml\n`);
  });

  it("a warning fails a check only where it is strict", async () => {
    const content = join(folder, "warned");
    await writeStory(content, story({ "events/it.md": event(), "sources/spare.md": source() }));
    const check = ["check", "--content", content];
    expect(await dateline(check)).toMatchObject({ code: 0, err: expect.stringContaining("\n1 warning.") });
    expect(await dateline([...check, "--strict"])).toMatchObject({ code: 1 });
  });

  it("a report by name goes to standard output alone", async () => {
    const content = join(folder, "named");
    await mkdir(content);
    const json = await dateline(["check", "--content", content, "--format", "json"]);
    expect({ code: json.code, err: json.err, errors: JSON.parse(json.out).errors }).toEqual({
      code: 1,
      err: "",
      errors: 1,
    });
    const github = await dateline(["check", "--content", content, "--format", "github"]);
    expect(github).toMatchObject({
      code: 1,
      err: "",
      out: expect.stringMatching(/^::error file=.*story\.yaml,line=1,/),
    });
    expect(await dateline(["check", "--format", "xml"])).toMatchObject({ code: 2 });
  });

  it("a fault of the machine ends with 3 and says in one line what could not be done", async () => {
    const output = join(folder, `${"long".repeat(70)}/_site`);
    expect(await dateline(["build", "--content", harbour, "--output", output])).toEqual({
      code: 3,
      out: "",
      err: expect.stringMatching(
        /^Dateline could not .*_site.*: its path is too long \(ENAMETOOLONG\)\. .*stands as it was\.\n$/,
      ),
    });
  });

  it("a fault of the program itself ends with 3, says so and leaves nothing behind", async () => {
    const output = join(folder, "faulty/_site");
    const env = { NODE_OPTIONS: "--import=data:text/javascript,Intl.Collator=0" };
    const { code, err } = await datelineProcess(["build", "--content", harbour, "--output", output], { env });
    expect(code).toBe(3);
    expect(err).toContain("This is a fault of Dateline, not of the content.");
    expect(await readdir(join(folder, "faulty"))).toEqual([]);
  });
});
