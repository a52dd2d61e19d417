import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import configure from "../../.eleventy.ts";
import { countNothing } from "../count.ts";
import { programFolder } from "../program-folder.ts";
import { expectedFiles } from "../site/expected-files.ts";
import { type Maker, makerOfAll } from "../site/maker.ts";
import type { Site } from "../site/site.ts";
import { verifyWhole } from "./whole.ts";

/** Eleventy holds every page that it makes until it is done: so many go at a time. */
const atOnce = 2000;

/** Writes the files that a maker wants, which are counted, into a folder with Eleventy, and sees that the site in it is whole then. */
export async function writeSite(maker: Maker, folder: string, count = countNothing): Promise<void> {
  const files = expectedFiles(maker.site);
  const wanted = files.filter((file) => maker.wants(file));
  const counted = count(wanted.length);
  for (let start = 0; start < wanted.length; start += atOnce) {
    const batch = new Set(wanted.slice(start, start + atOnce));
    const ofBatch: Maker = {
      site: maker.site,
      wants: (file) => batch.has(file),
      make: (...page) => {
        counted();
        return maker.make(...page);
      },
    };
    await eleventyOf(ofBatch, fromHere(folder)).write();
  }
  verifyWhole(files, folder);
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
    configPath: false,
    quietMode: true,
    config: (eleventy) => configure(eleventy, maker),
  });
  eleventy.disableLogger();
  return eleventy;
}

/** Eleventy takes paths from the current folder only. */
function fromHere(path: string): string {
  return relative(process.cwd(), path) || ".";
}
