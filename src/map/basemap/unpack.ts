import { angleBetween } from "../sphere.ts";
import type { Basemap, PackedBasemap, Position, Region, RegionShape } from "./basemap.ts";

/** The basemap of a file. Most stories need little of it, so lines are unpacked when they are asked for. */
export function unpackBasemap({ transform, objects, arcs }: PackedBasemap): Basemap {
  const unpacked: (readonly Position[])[] = [];
  return {
    regions: objects.regions.geometries.map(toRegion),
    arcCount: arcs.length,
    arc: (number) => {
      unpacked[number] ??= unpackArc(arcs[number] ?? "", transform);
      return unpacked[number];
    },
  };
}

function toRegion(geometry: PackedBasemap["objects"]["regions"]["geometries"][number]): Region {
  const code = String(geometry.id);
  const shape = geometry as RegionShape;
  const [west = -180, south = -90, east = 180, north = 90] = geometry.bbox ?? [];
  const box = [west, south, east, north] as const;
  const { names = "", types = "", holder } = geometry.properties ?? {};
  return {
    code,
    country: code.slice(0, 2),
    holder,
    names: names.split("|"),
    types: types.split("|"),
    shape,
    arcs: arcsOf(shape),
    box,
    around: circleAround(box),
  };
}

/** A line that a shape follows backwards has the complement of its number there. */
function arcsOf(shape: RegionShape): readonly number[] {
  const rings = shape.type === "Polygon" ? shape.arcs : shape.arcs.flat();
  return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}

function unpackArc(text: string, { scale, translate }: PackedBasemap["transform"]): readonly Position[] {
  const points: Position[] = [];
  let [x, y] = [0, 0];
  let at = 0;
  const step = () => {
    let number = 0;
    for (let place = 1; ; place *= 32) {
      const digit = digits[text.charCodeAt(at++)] ?? 0;
      number += (digit % 32) * place;
      if (digit < 32) return number % 2 ? -(number + 1) / 2 : number / 2;
    }
  };
  while (at < text.length) {
    x += step();
    y += step();
    points.push([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  }
  return points;
}

const digits: number[] = [];
for (const [value, digit] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].entries()) {
  digits[digit.charCodeAt(0)] = value;
}

function circleAround([west, south, east, north]: Region["box"]): Region["around"] {
  if (east - west > 180) {
    const [pole, radius] = south > 0 ? [90, 90 - south] : north < 0 ? [-90, 90 + north] : [90, 180];
    return { center: [0, pole], radius: (radius * Math.PI) / 180 };
  }
  const center: Position = [(west + east) / 2, (south + north) / 2];
  const corners: readonly Position[] = [
    [west, south],
    [center[0], south],
    [west, north],
    [center[0], north],
  ];
  const radius = Math.max(...corners.map((corner) => angleBetween(center, corner)));
  return { center, radius };
}
