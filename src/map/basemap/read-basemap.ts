import { readFileSync } from "node:fs";
import type { Basemap, PackedBasemap } from "./basemap.ts";
import { unpackBasemap } from "./unpack.ts";

/** Reads the basemap that lies beside this file. */
export function readBasemap(): Basemap {
  const packed: PackedBasemap = JSON.parse(readFileSync(new URL("world.topojson", import.meta.url), "utf8"));
  return unpackBasemap(packed);
}
