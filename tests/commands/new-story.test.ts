import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { newStory } from "../../src/commands/new-story.ts";
import { example as phrases } from "../../src/language/english/example.ts";
import { languageFor } from "../../src/language/languages.ts";
import { exampleRepository, exampleStory } from "../../src/new/story-files.ts";
import { Terminal } from "../../src/new/terminal.ts";
import { programFolder } from "../../src/program-folder.ts";
import { diagnose } from "../../src/site/diagnose.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { inWords } from "../story.ts";
import { dateline, datelineProcess } from "./dateline.ts";

const folder = temporaryFolder();
const settingsIn = async (content: string) => parse(await readFile(join(content, "story.yaml"), "utf8"));

const records = [
  "actors/example-council.md",
  "events/example-footbridge-closed.md",
  "places/example-footbridge.md",
  "places/example-town.md",
  "questions/example-why-closed.md",
  "sources/example-gazette-2024-03-05.md",
  "story.yaml",
];
const besideThem = [
  ".devcontainer/devcontainer.json",
  ".gitattributes",
  ".github/ISSUE_TEMPLATE/config.yml",
  ".github/ISSUE_TEMPLATE/correction.yml",
  ".github/ISSUE_TEMPLATE/new-entry.yml",
  ".github/pull_request_template.md",
  ".github/workflows/check.yml",
  ".github/workflows/publish.yml",
  ".gitignore",
  ".gitlab-ci.yml",
  ".vscode/tasks.json",
  "CONTRIBUTING.md",
  "LICENSE-CONTENT",
  "README.md",
  "package.json",
];

describe("the files of a new story", () => {
  const filesOf = (language: string) => [
    ...exampleStory({ language, zone: "UTC" }, false),
    ...exampleRepository({ language }, false),
  ];
  const textOf = (language: string) =>
    filesOf(language)
      .map(({ content }) => content)
      .join("\n");
  const inContent = Object.values(phrases).map((phrase) => phrase.replaceAll("{{content}}", "content/"));

  it("hold every phrase that languages translate", () => {
    const english = textOf("en");
    expect(inContent.filter((phrase) => !english.includes(phrase))).toEqual([]);
  });

  it.each([
    ".github/ISSUE_TEMPLATE/correction.yml",
    ".github/ISSUE_TEMPLATE/new-entry.yml",
    ".github/pull_request_template.md",
    "LICENSE-CONTENT",
  ])("have %s as this repository has it", async (file) => {
    const content = filesOf("en").find(({ path }) => path === file)?.content;
    await expect(content).toMatchFileSnapshot(join(programFolder, file));
  });

  it.each(["ar", "de-AT", "es", "fr", "pl", "ru", "uk"])("speak %s, and nothing in them is wrong", async (language) => {
    const text = textOf(language);
    const left = inContent.filter((phrase) => text.includes(phrase));
    expect(left.filter((phrase) => /[a-z] [a-z]+ [a-z]/.test(phrase))).toEqual([]);
    const { contribution } = await languageFor(language);
    for (const link of [contribution.addEvent, contribution.edit, contribution.report]) expect(text).toContain(link);
    for (const { path, content } of filesOf(language)) if (/\.ya?ml$/.test(path)) parse(content);
    const files = exampleStory({ language, zone: "UTC" }, false).map(({ path, content }) => ({
      path,
      bytes: Buffer.from(content),
    }));
    expect(diagnose("content", files, { drafts: false }).diagnostics.problems.map(inWords)).toEqual([]);
  });
});

describe("new story", () => {
  const ours = join(folder, "ours");

  it("writes a repository whose story checks and builds at once, and can be added to", async () => {
    const { code, out } = await dateline(["new", "story", ours]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`\n  cd ${ours}\n  npm install `) });
    const written = await writtenFiles(ours);
    expect([...written.keys()].sort()).toEqual(
      [...besideThem, ...records.map((path) => `content/${path}`)].map((path) => `/${path}`).sort(),
    );
    for (const text of written.values()) expect(text).not.toMatch(/(?<!\$)\{\{/);

    const content = join(ours, "content");
    const check = await dateline(["check", "--strict", "--content", content]);
    expect(check).toEqual({ code: 0, out: expect.stringMatching(/^No problems in 1 events; 2 claims;/), err: "" });
    const output = join(folder, "site");
    expect(await dateline(["build", "--content", content, "--output", output])).toMatchObject({ code: 0, err: "" });
    expect(await readdir(join(output, "events"))).toEqual(["example-footbridge-closed"]);
    const event = ["--title", "Opened", "--date", "2024-03", "--body", "It opened.", "--place", "Exampleton"];
    const names = ["--actor", "the council", "--source", "example-gazette-2024-03-05"];
    expect(await dateline(["new", "--content", content, ...event, ...names])).toMatchObject({ code: 0, err: "" });
  });

  it("depends on the program by its version", async () => {
    const { version, scripts } = JSON.parse(await readFile(join(programFolder, "package.json"), "utf8"));
    const story = JSON.parse(await readFile(join(ours, "package.json"), "utf8"));
    expect(story).toMatchObject({ private: true, type: "module", dependencies: { dateline: `^${version}` } });
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(Object.keys(story.scripts)));
  });

  it("takes every answer from an option, and lies at the top of its repository where that is wanted", async () => {
    const flat = join(folder, "flat");
    const settings = {
      title: 'Apollo 13: "a successful failure" # $&',
      language: "es",
      zone: "America/Chicago",
      address: "https://owner.github.io/apollo/",
    };
    const repository = "https://github.com/owner/apollo";
    const options = Object.entries({ ...settings, repository }).flatMap(([name, answer]) => [`--${name}`, answer]);
    expect(await dateline(["new", "story", flat, "--flat", ...options])).toMatchObject({ code: 0, err: "" });
    expect([...(await writtenFiles(flat)).keys()].sort()).toEqual(
      [...besideThem, ...records].map((path) => `/${path}`).sort(),
    );
    expect(await settingsIn(flat)).toMatchObject({ ...settings, repository: { address: repository, content: "." } });
    expect(await readFile(join(flat, "README.md"), "utf8")).toContain(`# ${settings.title}\n`);
    expect(await datelineProcess(["check"], { cwd: flat })).toMatchObject({ code: 0, err: "" });
  });

  it("asks a person what no option says, and again where an answer cannot be used", async () => {
    const asked = join(folder, "asked");
    const input = new PassThrough();
    const output = new PassThrough();
    let shown = "";
    output.setEncoding("utf8").on("data", (text: string) => {
      shown += text;
    });
    input.end(
      ["Our story", "Europe/Pariss", "Europe/Paris", "", "github.com/owner", "https://github.com/o/n", ""].join("\n"),
    );
    await newStory(asked, { flat: false, answers: { language: "fr" } }, () => new Terminal(input, output), {
      log: () => {},
      error: () => {},
    });
    const settings = await settingsIn(join(asked, "content"));
    expect(settings).toMatchObject({
      title: "Our story",
      language: "fr",
      zone: "Europe/Paris",
      repository: "https://github.com/o/n",
    });
    expect(settings).not.toHaveProperty("address");
    expect(shown).not.toContain("language:");
    expect(shown).toContain("Write “Europe/Paris”");
    expect(shown).toContain("(Enter takes UTC)");
  });

  it("writes nothing where an option cannot be used", async () => {
    const { code, err } = await dateline(["new", "story", join(folder, "none"), "--zone", "BST"]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("--zone cannot be used so:") });
    expect(await readdir(folder)).not.toContain("none");
  });

  it("leaves alone a folder that holds anything, and a path that is a file", async () => {
    const busy = join(folder, "busy");
    await mkdir(busy);
    await writeFile(join(busy, ".hidden"), "mine");
    for (const path of [busy, join(busy, ".hidden"), join(busy, ".hidden/story")]) {
      const { code, err } = await dateline(["new", "story", path]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(path) });
    }
    expect(await readdir(busy)).toEqual([".hidden"]);
    expect(await readFile(join(busy, ".hidden"), "utf8")).toBe("mine");
  });
});
