import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

/** A point as [longitude, latitude] in degrees. */
export type Position = readonly [lon: number, lat: number];

/** A first-level region of a country. */
export interface Region {
  /** ISO 3166-2. */
  readonly code: string;
  /** ISO 3166-1 alpha-2, of the country whose territory it is recognised to be. */
  readonly country: string;
  /** ISO 3166-1 alpha-2 of another country that the data draw it in. */
  readonly holder: string | undefined;
  readonly names: readonly string[];
  /** What such a region is called: “Province”. */
  readonly types: readonly string[];
  readonly shape: RegionShape;
  /** The numbers of the lines of its shape. */
  readonly arcs: readonly number[];
  /** West, south, east and north in degrees. */
  readonly box: readonly [west: number, south: number, east: number, north: number];
  /** A circle that holds the region; its radius is an angle in radians. */
  readonly around: { readonly center: Position; readonly radius: number };
}

export type RegionShape = Polygon | MultiPolygon;

/** The land of the world in regions that share their borders. */
export interface Basemap {
  readonly regions: readonly Region[];
  /** How many lines the shapes are made of, which TopoJSON numbers from 0. */
  readonly arcCount: number;
  arc(number: number): readonly Position[];
}

interface RegionProperties {
  readonly names: string;
  readonly types: string;
  readonly holder?: string;
}

/** The file as it is: see `origin.txt`. */
export interface PackedBasemap {
  readonly transform: NonNullable<Topology["transform"]>;
  readonly objects: { readonly regions: GeometryCollection<RegionProperties> };
  readonly arcs: readonly string[];
}
