import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { type Maker, makerOfAll } from "./maker.ts";
import { programFolder } from "./program-folder.ts";
import type { Site } from "./site.ts";
import { verifyWhole } from "./whole.ts";

/** Writes the files that a maker wants into a folder with Eleventy, and sees that the site in it is whole then. */
export async function writeSite(maker: Maker, folder: string): Promise<void> {
  const eleventy = eleventyOf(maker, fromHere(folder));
  await eleventy.write();
  verifyWhole(maker.site, folder);
}

/** Makes one file of a site, which is to have it, and writes nothing. */
export async function makeFile(site: Site, file: string): Promise<string | Uint8Array> {
  const maker: Maker = { ...makerOfAll(site), wants: (each) => each === file };
  const [made] = await eleventyOf(maker).toJSON();
  if (!made) throw new Error(`No template makes ${file}`);
  return made.content;
}

function eleventyOf(maker: Maker, output?: string): Eleventy {
  const eleventy = new Eleventy(fromHere(join(programFolder, "templates")), output, {
    configPath: fromHere(join(programFolder, ".eleventy.ts")),
    quietMode: true,
    config: (config) => config.addGlobalData("maker", maker),
  });
  eleventy.disableLogger();
  return eleventy;
}

/** Eleventy takes paths from the current folder only. */
function fromHere(path: string): string {
  return relative(process.cwd(), path) || ".";
}
