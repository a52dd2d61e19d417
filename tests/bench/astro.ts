import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Generator } from "./generator.ts";

/** The last that runs on every version of Node.js that Dateline runs on. */
const version = "5.18.2";

/** Astro, installed for one run of measurements. */
export interface InstalledAstro {
  readonly generator: Generator;
  remove(): Promise<void>;
}

/** Installs Astro into a folder of its own; says so and gives nothing where npm cannot. */
export async function installAstro(say: (line: string) => void): Promise<InstalledAstro | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-bench-astro-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: { astro: version } }));
  // One of the packages below Astro asks for a later Node.js than Astro itself, which a build does not need.
  const options = ["--ignore-scripts", "--engine-strict=false", "--no-audit", "--no-fund"];
  const { status, stderr } = spawnSync("npm", ["install", ...options], { cwd: folder, encoding: "utf8" });
  if (status !== 0) {
    say(`Astro ${version} cannot be installed: its side is left out\n${stderr}`);
    await remove();
    return undefined;
  }
  return { generator: astroIn(join(folder, "node_modules")), remove };
}

/** Astro as its guide uses it: content collections with schemas, and pages from `getStaticPaths`. */
function astroIn(packages: string): Generator {
  return {
    name: "Astro",
    version,
    templates: "astro",
    packages,
    kept: [".astro", "cache"],
    file: ({ kind, id }) => `src/content/${kind}s/${id}.md`,
    build: (folder, output) => ({
      program: process.execPath,
      args: [join(packages, "astro/astro.js"), "build", "--silent", "--outDir", output],
      cwd: folder,
      environment: { ASTRO_TELEMETRY_DISABLED: "1" },
    }),
  };
}
