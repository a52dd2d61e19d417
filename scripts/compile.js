import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { licencesOf } from "./licences.js";

// Compiles the program into dist/: the library, the Eleventy plugin and the command as JavaScript, and what browsers
// get of it. Node.js 20 cannot run TypeScript, and a bundle starts faster than 400 modules and those of packages: what
// package.json has under `dependencies` is loaded from where it is installed, every other package is in the bundle.

const project = fileURLToPath(new URL("..", import.meta.url));
const dist = join(project, "dist");
const sources = ["src", "templates", "scripts", "package.json", "package-lock.json"];
const stamp = join(dist, "sources.txt");

/** Compiles the program unless it is compiled from the sources as they are. Tells whether it did. */
export async function compileIfNewer() {
  const state = stateOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return false;
  await compile(state);
  return true;
}

/** Names, sizes and times of all sources: a file that is deleted counts as one that is newer. */
function stateOfSources() {
  const files = sources.flatMap((source) => {
    const path = join(project, source);
    if (!statSync(path).isDirectory()) return [path];
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  });
  const states = files.sort().map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${file} ${size} ${mtimeMs}`;
  });
  return createHash("sha256").update(states.join("\n")).digest("hex");
}

/** Fills a fresh folder and puts it in the place of `dist`, so that no other process finds half a program. */
async function compile(state) {
  const { dependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const fresh = `${dist}-${process.pid}`;
  const assets = join(fresh, "assets");
  const forBrowsers = { minify: true, target: "es2022" };
  await bundle({
    entryPoints: {
      index: "src/index.ts",
      eleventy: "src/eleventy/plugin.ts",
      dateline: "src/dateline.ts",
      "share-card-thread": "src/export/share-card-thread.ts",
    },
    outdir: fresh,
    splitting: true,
    external: Object.keys(dependencies),
    platform: "node",
    target: "node20",
    sourcemap: "linked",
    sourcesContent: false,
  });
  await bundle({
    ...forBrowsers,
    entryPoints: {
      style: "templates/style/style.css",
      entry: "src/client/entry.ts",
      search: "src/client/search.ts",
      timeline: "src/client/timeline.ts",
      reload: "src/client/reload.js",
    },
    outdir: assets,
  });
  await bundle({
    ...forBrowsers,
    entryPoints: {
      page: "src/client/desk/page.ts",
      worker: "src/client/desk/worker.ts",
      article: "src/client/desk/article.ts",
    },
    outdir: join(assets, "desk"),
    alias: {
      "js-yaml": "./src/client/desk/unused.ts",
      "remark-stringify": "./src/client/desk/unused.ts",
      "@ungap/structured-clone": "./src/client/desk/structured-clone.ts",
    },
    // Without it, one package of remark would want a document, which a worker has not.
    conditions: ["worker"],
    // Of the unused file, zod takes whatever it would make JSON Schema with.
    logOverride: { "import-is-undefined": "silent" },
    plugins: [withoutUnused],
    // The words of a language are loaded where it is spoken.
    splitting: true,
  });
  await bundle({
    ...forBrowsers,
    entryPoints: searchWords(),
    outdir: assets,
    format: "iife",
    globalName: "searchWords",
  });
  writeFileSync(join(fresh, "sources.txt"), state);
  replaceFolder(fresh);
}

/** Bundles into a folder, with the licences of the packages that are in it. */
async function bundle(options) {
  const { build } = await import("esbuild");
  const common = { absWorkingDir: project, bundle: true, charset: "utf8", format: "esm", legalComments: "none" };
  const { metafile } = await build({ ...common, ...options, metafile: true });
  const licences = licencesOf(Object.keys(metafile.inputs), project);
  if (licences) writeFileSync(join(options.outdir, "licences.txt"), licences);
}

/** Leaves out what is in the middle of packages. */
const withoutUnused = {
  name: "without what is unused",
  setup({ onResolve }) {
    const filter = /^\.\.?\/(?:core\/(?:json-schema-processors|to-json-schema)|lib\/svg)\.js$/;
    onResolve({ filter }, () => ({ path: join(project, "src/client/desk/unused.ts") }));
  },
};

/** What the search script says, for each language of the interface. */
function searchWords() {
  const folders = readdirSync(join(project, "src/language"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return Object.fromEntries(folders.map(({ name }) => [`search-words-${name}`, `src/language/${name}/search.ts`]));
}

function replaceFolder(fresh) {
  const old = `${fresh}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}
