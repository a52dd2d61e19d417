import { readFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../../program-folder.ts";
import { Basemap, type BasemapFile } from "./basemap.ts";

const path = join(programFolder, "src/map/basemap/world.basemap");

let read: Basemap | undefined;

/** The one basemap. It is read when it is first needed. */
export function basemap(): Basemap {
  read ??= new Basemap(JSON.parse(readFileSync(path, "utf8")) as BasemapFile);
  return read;
}
