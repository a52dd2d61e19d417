import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { dateline } from "../commands/dateline.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { writeStory } from "../stories/stories.ts";
import { problemsOf, story } from "../story.ts";
import * as addresses from "./addresses.ts";
import * as characters from "./characters.ts";
import * as files from "./files.ts";
import * as frontMatter from "./front-matter.ts";
import { foreignIn, wordsOf } from "./inert.ts";
import * as markdown from "./markdown.ts";
import * as media from "./media.ts";
import * as names from "./names.ts";
import * as pages from "./pages.ts";
import { soundParts } from "./sound.ts";
import * as staticFiles from "./static-files.ts";
import * as templates from "./templates.ts";
import * as themes from "./themes.ts";

const areas = {
  files,
  "front matter": frontMatter,
  Markdown: markdown,
  addresses,
  names,
  characters,
  templates,
  themes,
  pages,
  "static files": staticFiles,
  media,
};
const refused = Object.entries(areas).map(([area, { refused }]) => [area, refused] as const);
const harmless = Object.values(areas).flatMap((area) => ("harmless" in area ? area.harmless : []));

it.each(refused)("each of the attacks in %s is refused where it stands", (_, attacks) => {
  for (const { what, files, gets } of attacks) {
    const errors = problemsOf(files)
      .filter(({ severity }) => severity === "error")
      .map(({ rule, at, found }) => `${at.file}:${at.line}:${at.column} ${rule}: ${found}`);
    expect(errors.some((error) => error.startsWith(gets)) ? gets : errors, what).toBe(gets);
  }
});

describe("in a site with all other attacks at once", () => {
  const folder = temporaryFolder();
  let pages: ReadonlyMap<string, string>;
  let sound: ReadonlySet<string>;

  beforeAll(async () => {
    const [content, output] = [join(folder, "content"), join(folder, "_site")];
    await writeStory(content, story(Object.assign({}, ...harmless.map(({ files }) => files))));
    expect(await dateline(["build", "--content", content, "--output", output])).toMatchObject({ code: 0 });
    pages = await writtenFiles(output);
    sound = await soundParts();
  });

  it("each is shown as the words that it is", () => {
    for (const { what, page, shows } of harmless) {
      expect(straight(wordsOf(pages.get(page) ?? "")), what).toContain(straight(shows).replace(/\s+/g, " "));
    }
  });

  it("no page holds anything that acts, whatever it lists", () => {
    const found = [...pages].flatMap(([path, markup]) =>
      path.endsWith(".html") ? foreignIn(markup, sound).map((foreign) => `${path}: ${foreign}`) : [],
    );
    expect(found).toEqual([]);
  });

  it("what other programs fetch is JSON and holds the attacks as they are", () => {
    const titles = harmless.flatMap(({ what, shows }) => (what.endsWith(" in a title") ? [shows] : []));
    for (const path of ["/data/timeline.json", "/data/search.json"]) {
      const { events } = JSON.parse(pages.get(path) ?? "") as {
        readonly events: readonly { readonly title: string }[];
      };
      expect(events.map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
    }
  });
});

it.each(Object.entries(areas))("each attack in %s is one of its own", (_, { refused, ...others }) => {
  const all = [...refused, ...("harmless" in others ? others.harmless : [])].map(({ what }) => what);
  expect(all).toEqual([...new Set(all)]);
});

/** A text without curly quotation marks, which straight ones become in Markdown. */
function straight(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}
