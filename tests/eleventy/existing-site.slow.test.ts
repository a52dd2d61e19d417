import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exportPaths, outputFile } from "../../src/url.ts";
import { elementsOf } from "../site/html-page.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { harbour } from "../stories/stories.ts";
import { buildSite, makeSiteFolder } from "./site-folder.ts";

/** A site that is laid out as Eleventy's base blog is, and has the timeline with some options. */
async function blogWith(options: string, address: string): Promise<ReadonlyMap<string, string>> {
  const folder = temporaryFolder();
  const story = readFileSync(join(harbour, "story.yaml"), "utf8");
  makeSiteFolder(
    folder,
    {
      "package.json": '{ "type": "module" }',
      "eleventy.config.js": `import { HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin } from "@11ty/eleventy";
import dateline from "dateline/eleventy";
export default function (eleventyConfig) {
  eleventyConfig.addPreprocessor("drafts", "*", (data) => (data.draft ? false : undefined));
  eleventyConfig.addPassthroughCopy({ "./public/": "/" });
  eleventyConfig.addBundle("css", { toFileDirectory: "dist", bundleHtmlContentFromSelector: "style" });
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.addPlugin(InputPathToUrlTransformPlugin);
  eleventyConfig.addPlugin(IdAttributePlugin);
  eleventyConfig.addPlugin(dateline, { content: "story", ${options} });
}
export const config = {
  templateFormats: ["md", "njk", "html", "liquid", "11ty.js"],
  markdownTemplateEngine: "njk",
  htmlTemplateEngine: "njk",
  dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },
};`,
      "_includes/layouts/base.njk":
        '<!doctype html><title>{{ title }}</title><main class="blog">{{ content | safe }}</main>',
      "_data/metadata.js": 'export default { title: "A blog" };',
      "public/robots.txt": "User-agent: *",
      "content/content.11tydata.js": 'export default { layout: "layouts/base.njk" };',
      "content/index.njk": `---
title: Home
---
{{ metadata.title }} of {{ collections.posts.length }} post and {{ dateline.timeline.events.length }} events`,
      "content/404.md": "---\ntitle: Not here\npermalink: 404.html\n---\nNothing",
      "content/blog/blog.11tydata.js": 'export default { tags: ["posts"] };',
      "content/blog/first.md": "---\ntitle: First\n---\n# First",
      "story/story.yaml": story.replace(/^address: .*$/m, address),
    },
    "story",
  );
  await buildSite(folder);
  return writtenFiles(join(folder, "_site"));
}

describe("the plugin in a blog", () => {
  it.each([
    ["with", "address: https://news.example/timeline/"],
    ["without", ""],
  ])("puts the pages below a path, %s an address", async (_, address) => {
    const files = await blogWith('at: "/timeline/"', address);
    expect(files.get("/index.html")).toContain("A blog of 1 post and 7 events");
    expect(files.get("/404.html")).toContain('<main class="blog">');
    expect(files.get("/robots.txt")).toBe("User-agent: *");

    const made = [...files].filter(([file]) => file.startsWith("/timeline/"));
    expect(made.length).toBeGreaterThan(60);
    const linked = made.flatMap(([file, markup]) =>
      !file.endsWith(".html")
        ? []
        : elementsOf(markup).flatMap(({ attributes }) => attributes.get("href") ?? attributes.get("src") ?? []),
    );
    const local = new Set(linked.filter((to) => to.startsWith("/")).map((to) => outputFile(to.replace(/[?#].*/, ""))));
    expect([...local].filter((file) => !file.startsWith("/timeline/") || !files.has(file))).toEqual([]);
    expect(files.get("/timeline/search/index.html")).toContain('data-base="/timeline/"');
    expect(files.has("/timeline/feed.xml")).toBe(address !== "");
    if (address !== "")
      expect(files.get("/timeline/feed.xml")).toContain('href="https://news.example/timeline/events/');
  });

  it("makes the data alone", async () => {
    const files = await blogWith('at: "/timeline/", data: "only"', "");
    expect(files.get("/index.html")).toContain("and 7 events");
    const made = [...files.keys()].filter((file) => file.startsWith("/timeline/"));
    expect(made.sort()).toEqual(
      Object.values(exportPaths)
        .map((path) => `/timeline${path}`)
        .sort(),
    );
  });

  it("says where the address of the story is not that of its pages", async () => {
    const built = blogWith('at: "/timeline/"', "address: https://news.example/");
    await expect(built).rejects.toThrow("Write the one that its pages have, which ends with “/timeline/”.");
  });
});
