import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chosenTemplates } from "../../src/eleventy/chosen-templates.ts";
import { dateline } from "../commands/dateline.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { harbour } from "../stories/stories.ts";
import { buildSite, makeSiteFolder } from "./site-folder.ts";

const layout = '<!doctype html><title>{{ title }}</title><body class="own">{{ content | safe }}</body>';

describe("the plugin in a site that leaves all to Dateline", async () => {
  const folder = temporaryFolder();
  makeSiteFolder(folder, {
    "package.json": "{}",
    "eleventy.config.js": `const { default: dateline } = require("dateline/eleventy");
module.exports = (config) => config.addPlugin(dateline);`,
  });
  await buildSite(folder);

  it("makes the files that a build makes, also from a CommonJS configuration", async () => {
    const output = join(folder, "built");
    expect(await dateline(["build", "--content", harbour, "--output", output])).toMatchObject({ code: 0 });
    expect(await writtenFiles(join(folder, "_site"))).toEqual(await writtenFiles(output));
  });
});

describe("the plugin in a site with pages of its own", async () => {
  const folder = temporaryFolder();
  const content = JSON.stringify(join(folder, "content"));
  makeSiteFolder(folder, {
    "package.json": '{ "type": "module" }',
    ".gitignore": "private.md\nnode_modules\n",
    "eleventy.config.js": `import dateline from "dateline/eleventy";
export default function (config) {
  config.addPlugin(dateline, {
    content: ${content},
    cache: ".kept",
    templates: {
      home: false,
      search: false,
      event: { render: (site, event) => "Our page of " + event.title },
      footer: { render: (site, { path }, usual) => usual + "<p>Ours at " + path + "</p>" },
      "event-row": { render: (site, event) => "<li>" + site.href("/events/" + event.id + "/") + "</li>" },
    },
  });
  config.addGlobalData("layout", "base.njk");
  return { templateFormats: ["md", "njk"] };
}`,
    "_includes/base.njk": layout,
    "private.md": "Not published",
    "unused.html": "Not one of the formats",
    "index.md":
      "---\ntitle: Our home\n---\n{{ dateline.timeline.events.length }} events, {{ collections.all.length }} pages",
    "search.njk": `---
pagination: { data: dateline.timeline.events, size: 1, alias: event }
permalink: "/search/{{ event.id }}/"
---
{{ event.title }}: {{ event.body.html | safe }} {{ dateline.timeline.positions.get(event) }}`,
  });
  await buildSite(folder);
  const files = await writtenFiles(join(folder, "_site"));

  it("leaves the site's own pages, formats, layouts, collections and ignored files as they are", () => {
    expect(files.get("/index.html")).toBe(
      '<!doctype html><title>Our home</title><body class="own"><p>7 events, 2 pages</p>\n</body>',
    );
    expect(files.has("/private/index.html")).toBe(false);
    expect(files.has("/unused/index.html")).toBe(false);
    expect(files.get("/timeline/index.html")).not.toContain('class="own"');
  });

  it("takes the render function of a template and leaves it the files that it makes", () => {
    expect(files.get("/events/ferry-touches-bridge/index.html")).toBe("Our page of A ferry touches the Swing Bridge");
  });

  it("has the pieces of pages that are given in place of Dateline's", () => {
    const page = files.get("/timeline/index.html");
    expect(page).toContain("</footer><p>Ours at /timeline/</p>");
    expect(page).toContain("<li>/harbor/events/ferry-touches-bridge/</li>");
  });

  it("leaves out what is switched off, and hands the timeline to files in its place", () => {
    expect(files.has("/search/index.html")).toBe(false);
    const page = files.get("/search/ferry-touches-bridge/index.html");
    expect(page).toMatch(/A ferry touches the Swing Bridge: <p>Late in the evening .* \d+<\/body>/s);
  });

  it("keeps what took long in the folder that is given, for the next start", () => {
    expect(readdirSync(join(folder, ".kept"), { recursive: true }).join()).toMatch(/drawings/);
    expect(existsSync(join(folder, "node_modules/.cache"))).toBe(false);
  });

  it("makes no page of a record by Eleventy's own rules", () => {
    expect([...files.keys()].filter((path) => path.startsWith("/content/"))).toEqual([]);
  });
});

describe("the plugin with a wrong option", () => {
  const folder = temporaryFolder();

  it("says that there is no such template", () => {
    const given: object = { serch: false };
    expect(() => chosenTemplates(given)).toThrow("Dateline has no template “serch”. Did you mean “search”?");
  });

  it("ends the build where there is no such folder", async () => {
    makeSiteFolder(folder, {
      "package.json": "{}",
      "eleventy.config.js": `module.exports = async (config) => {
  config.addPlugin((await import("dateline/eleventy")).default, { content: "storys" });
};`,
    });
    const message = "There is no folder storys. Name one with the option “content”.";
    await expect(buildSite(folder)).rejects.toThrow(message);
  });
});
