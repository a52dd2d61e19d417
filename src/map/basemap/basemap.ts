import { indexBy } from "../../group/index-by.ts";
import { HalfEdges } from "./half-edges.ts";
import { packedBytes, unpackNumbers } from "./packed.ts";

/** A point as [longitude, latitude] in degrees. */
export type Position = readonly [lon: number, lat: number];

/** West, south, east and north in degrees. East is more than 180 where a box lies across the 180th meridian. */
export type LonLatBox = readonly [west: number, south: number, east: number, north: number];

/** A first-level region of a country. */
export interface Region {
  /** Its place in `Basemap.regions`. */
  readonly number: number;
  /** ISO 3166-2. */
  readonly code: string;
  /** ISO 3166-1 alpha-2, of the country whose territory it is recognised to be. */
  readonly country: string;
  /** ISO 3166-1 alpha-2 of another country that the data draw it in. */
  readonly holder: string | undefined;
  /** What such a region is called, folded by `foldName`: “province”. */
  readonly types: readonly string[];
  readonly box: LonLatBox;
}

/** The file as it is: see `origin.txt`. */
export interface BasemapFile {
  readonly scale: readonly [x: number, y: number];
  readonly translate: readonly [x: number, y: number];
  readonly codes: readonly string[];
  readonly holders: Readonly<Record<string, string>>;
  readonly typeLists: readonly (readonly string[])[];
  readonly types: readonly number[];
  readonly names: Readonly<Record<string, readonly number[]>>;
  readonly boxes: string;
  readonly rings: string;
  readonly cuts: readonly number[];
  readonly lineBoxes: string;
  readonly lineLengths: string;
  readonly lines: string;
}

/** The land of the world in regions that share their borders. Lines stay packed until they are asked for. */
export class Basemap {
  readonly regions: readonly Region[];
  /** The rings of the regions; their lines are numbered as those of `line`. */
  readonly edges: HalfEdges;
  readonly #countries: readonly { readonly box: LonLatBox; readonly regions: readonly Region[] }[];
  readonly #file: Pick<BasemapFile, "scale" | "translate" | "names">;
  readonly #cuts: ReadonlySet<number>;
  readonly #lines: Uint8Array;
  /** Where each line begins in `#lines`, and where the last one ends. */
  readonly #starts: Int32Array;
  /** Four numbers a line, as in `LonLatBox`, in hundredths of a degree. */
  readonly #lineBoxes: Int32Array;

  constructor({ scale, translate, names, ...file }: BasemapFile) {
    const boxes = unpackNumbers(file.boxes);
    this.regions = file.codes.map((code, number) => ({
      number,
      code,
      country: code.slice(0, 2),
      holder: file.holders[number],
      types: file.typeLists[file.types[number] ?? 0] ?? [],
      box: boxAt(boxes, number),
    }));
    const byCountry = indexBy(this.regions, ({ country }) => [country]);
    this.#countries = [...byCountry.values()].map((regions) => ({ regions, box: boxAround(regions) }));
    const lengths = unpackNumbers(file.lineLengths);
    this.edges = new HalfEdges(unpackNumbers(file.rings), lengths.length);
    this.#file = { scale, translate, names };
    this.#cuts = new Set(file.cuts);
    this.#lines = packedBytes(file.lines);
    this.#starts = new Int32Array(lengths.length + 1);
    for (const [line, length] of lengths.entries()) this.#starts[line + 1] = (this.#starts[line] ?? 0) + length;
    this.#lineBoxes = unpackNumbers(file.lineBoxes);
  }

  /** The regions whose boxes touch another one. */
  within(box: LonLatBox): readonly Region[] {
    const countries = this.#countries.filter((country) => boxesTouch(country.box, box));
    return countries.flatMap(({ regions }) => regions.filter((region) => boxesTouch(region.box, box)));
  }

  /** The regions that have a name, which `foldName` has folded. */
  named(name: string): readonly Region[] {
    const { names } = this.#file;
    return Object.hasOwn(names, name) ? (names[name] ?? []).flatMap((number) => this.regions[number] ?? []) : [];
  }

  get names(): readonly string[] {
    return Object.keys(this.#file.names);
  }

  /** Whether a line is no coast but an edge of the data: along the 180th meridian or at the South Pole. */
  isCut(line: number): boolean {
    return this.#cuts.has(line);
  }

  /** Whether the box around a line touches another one. */
  isLineWithin(line: number, box: LonLatBox): boolean {
    return boxesTouch(boxAt(this.#lineBoxes, line), box);
  }

  /** The points of a line in degrees: longitude, latitude, longitude, ... */
  line(number: number): Float64Array {
    const { scale, translate } = this.#file;
    const steps = unpackNumbers(this.#lines.subarray(this.#starts[number], this.#starts[number + 1]));
    const points = new Float64Array(steps.length);
    let [x, y] = [0, 0];
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? 0;
      y += steps[at + 1] ?? 0;
      points[at] = x * scale[0] + translate[0];
      points[at + 1] = y * scale[1] + translate[1];
    }
    return points;
  }
}

function boxAround(regions: readonly Region[]): LonLatBox {
  return regions
    .map(({ box }) => box)
    .reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]);
}

/** One of boxes whose sides are in hundredths of a degree. */
function boxAt(boxes: Int32Array, index: number): LonLatBox {
  const side = (number: number) => (boxes[4 * index + number] ?? 0) / 100;
  return [side(0), side(1), side(2), side(3)];
}

export function middleOfBox([west, south, east, north]: LonLatBox): Position {
  return [(west + east) / 2, (south + north) / 2];
}

export function boxesTouch(a: LonLatBox, b: LonLatBox): boolean {
  if (a[1] > b[3] || a[3] < b[1]) return false;
  const turn = (b[0] - a[0] + 720) % 360;
  return turn <= a[2] - a[0] || 360 - turn <= b[2] - b[0];
}
