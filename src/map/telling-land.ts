import type { Basemap, Position } from "./basemap/basemap.ts";
import { type Frame, frameAround } from "./frame.ts";
import { type Land, landWithin } from "./land.ts";
import type { Size } from "./size.ts";

/** As much path data of one coast or border as tells where it is. */
const leastLine = 100;
const step = 4;

/**
 * The land around positions that a frame of `leastKm` shows; that of one several times as wide, and so on, where there
 * is no coast and no border in it that would tell where it lies.
 *
 * @param regionsAt as in `landWithin`
 */
export function tellingLand(
  basemap: Basemap,
  positions: readonly Position[],
  { size, margin, leastKm, mostText }: Extent,
  regionsAt: readonly Position[],
): { readonly frame: Frame; readonly land: Land } {
  for (let km = leastKm; ; km *= step) {
    const frame = frameAround(positions, size, margin, km);
    const land = landWithin(basemap, frame, regionsAt, mostText);
    if (frame.globe || tells(land)) return { frame, land };
  }
}

interface Extent {
  readonly size: Size;
  /** In pixels. */
  readonly margin: number;
  readonly leastKm: number;
  /** What the lines of land may take. */
  readonly mostText: number;
}

function tells(land: Land): boolean {
  const lines = linesOf(land).split("M");
  return lines.some(({ length }) => length >= leastLine);
}

/** All coasts and borders. */
export function linesOf({ coast, countryBorders, regionBorders }: Land): string {
  return coast + countryBorders + regionBorders;
}
