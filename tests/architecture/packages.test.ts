import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { sourceFiles } from "./source-files.ts";

/** Which files import a package; a folder stands for any of its files. Each package has one way in. */
const waysIn: Readonly<Record<string, readonly string[]>> = {
  "@11ty/eleventy": ["src/eleventy/"],
  "@mozilla/readability": ["src/draft/saved-page.ts"],
  "@resvg/resvg-js": ["src/export/share-card-thread.ts"],
  chokidar: ["src/commands/preview.ts", "src/preview/content-watch.ts"],
  commander: ["src/command-line.ts", "src/commands/form-options.ts"],
  "csv-parse": ["src/import/rows.ts"],
  "csv-stringify": ["src/export/table.ts"],
  "d3-geo": ["src/map/"],
  diff: ["src/review/"],
  "fastest-levenshtein": ["src/suggestion.ts"],
  "gray-matter": ["src/read/front-matter.ts"],
  "ical-generator": ["src/export/calendar.ts"],
  "ical.js": ["src/import/calendar-items.ts"],
  linkedom: ["src/draft/saved-page.ts", "src/import/feed-items.ts"],
  luxon: ["src/date/"],
  minisearch: ["src/search/word-index.ts"],
  remark: ["src/import/html-text.ts", "src/import/to-markdown.ts", "src/validate/markdown.ts"],
  "remark-html": ["src/validate/markdown.ts"],
  "remark-smartypants": ["src/validate/markdown.ts"],
  sharp: ["src/export/encoded-picture.ts", "src/read/picture.ts"],
  "unist-util-visit": ["src/validate/"],
  yaml: ["src/read/", "src/write/"],
  zod: [
    "src/draft/proposals.ts",
    "src/export/timeline-data.ts",
    "src/export/timeline-schema.ts",
    "src/import/",
    "src/preview/read-request.ts",
    "src/validate/",
  ],
};

/** Types only; the packages whose values they describe are those above. */
const typePackages: Readonly<Record<string, readonly string[]>> = {
  geojson: ["src/export/geojson.ts"],
  mdast: ["src/import/html-to-mdast.ts", "src/import/to-markdown.ts", "src/validate/"],
};

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe("the packages", () => {
  it("come in where the table says, and nowhere else", () => {
    const used: Record<string, Set<string>> = {};
    for (const { path, imports } of sourceFiles) {
      for (const { of } of imports.filter(({ isPackage }) => isPackage)) {
        const way = { ...waysIn, ...typePackages }[of]?.find((each) =>
          each.endsWith("/") ? path.startsWith(each) : path === each,
        );
        used[of] = (used[of] ?? new Set()).add(way ?? path);
      }
    }
    const found = Object.fromEntries(Object.entries(used).map(([name, paths]) => [name, [...paths].sort()]));
    expect(found).toEqual({ ...waysIn, ...typePackages });
  });

  it("are at most two dozen at run time, and what is installed with the program is in use", () => {
    expect(Object.keys(waysIn)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(Object.keys(waysIn).length).toBeLessThanOrEqual(24);
  });

  it("are installed, or bundled with their licences", () => {
    const files = ["licences.txt", "assets/licences.txt", "assets/desk/licences.txt"];
    const licences = files.map((file) => readFileSync(join(programFolder, "dist", file), "utf8")).join();
    const bundled = Object.keys(waysIn).filter((name) => !(name in dependencies));
    expect(bundled.filter((name) => !licences.includes(`${name} ${devDependencies[name]}`))).toEqual([]);
  });

  it("have each an exact version", () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("are installed without scripts, but for those of two that only development needs", () => {
    const { packages } = JSON.parse(readFileSync(join(programFolder, "package-lock.json"), "utf8")) as {
      readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly dev?: boolean }>>;
    };
    const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(withScript.filter(([, { dev }]) => !dev)).toEqual([]);
    const allowed = ["node_modules/esbuild", "node_modules/fsevents"];
    expect(withScript.map(([path]) => path).filter((path) => !allowed.includes(path))).toEqual([]);
  });
});
