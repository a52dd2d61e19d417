/**
 * Derives the fonts of the pages from Source Serif 4 and Source Sans 3, and those of share cards from these and Noto
 * Naskh Arabic. It was run once and is part of no build; what it needs is no dependency of the project. To run it again:
 *
 *     mkdir ../fonts && cd ../fonts && npm init -y
 *     npm install @fontsource-variable/source-serif-4@5.3.1 @fontsource-variable/source-sans-3@5.3.1
 *     npm install source-serif@4.5.1 source-sans@3.52.0 @expo-google-fonts/noto-naskh-arabic@0.4.5
 *     npm install subset-font@2.9.0 fontverter@2.0.0
 *     npx tsx ../dateline/scripts/derive-fonts.mjs ../dateline/src/fonts
 *
 * What each font is stands in `origin.txt`.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cardFonts, cuts, parts } from "../src/fonts/fonts.ts";

const require = createRequire(join(process.cwd(), "package.json"));
const fontverter = require("fontverter");
const subset = require("subset-font");

/** What each cut is made from, and its optical size. */
const masters = {
  display: { of: "source-serif-4", axes: "opsz", opsz: 48 },
  // That of the design which Source Serif calls Text.
  reading: { of: "source-serif-4", axes: "opsz", opsz: 20 },
  interface: { of: "source-sans-3", axes: "wght" },
};

/** What the fonts of share cards are made from, each with all letters in one file, and the features that they keep. */
const cardMasters = {
  title: { from: "source-serif/TTF/SourceSerif4Display-Semibold.ttf", keepFeatures: ["kern"] },
  words: { from: "source-sans/TTF/SourceSans3-Regular.ttf", keepFeatures: ["kern"] },
  // All those by which letters join.
  arabic: { from: "@expo-google-fonts/noto-naskh-arabic/500Medium/NotoNaskhArabic_500Medium.ttf" },
};

const output = process.argv[2];
if (output === undefined) throw new Error("Usage: derive-fonts.mjs OUTPUT");

for (const [cut, { family, weight }] of Object.entries(cuts)) {
  const { of, axes, ...size } = masters[cut];
  const [min, max] = weight.split(" ").map(Number);
  const wght = max === undefined ? min : { min, max, default: min };
  for (const [part, range] of Object.entries(parts)) {
    const master = readFileSync(`node_modules/@fontsource-variable/${of}/files/${of}-${part}-${axes}-normal.woff2`);
    const font = await subset(master, lettersOf(range), {
      targetFormat: "sfnt",
      variationAxes: { ...size, wght },
      // Forms for single languages are many in Cyrillic, and few pages are in those languages.
      keepFeatures: ["kern", "liga", ...(part.startsWith("latin") ? ["locl"] : [])],
      dropTables: ["BASE", "MVAR", "STAT"],
      noHinting: true,
      // The address of the licence; names and copyright stay anyway.
      preserveNameIds: [14],
    });
    writeFileSync(join(output, `${cut}-${part}.woff2`), await fontverter.convert(renamed(font, family), "woff2"));
  }
}

for (const [use, { file, family, letters }] of Object.entries(cardFonts)) {
  const { from, ...features } = cardMasters[use];
  const font = await subset(readFileSync(`node_modules/${from}`), lettersOf(letters), {
    targetFormat: "sfnt",
    ...features,
    noHinting: true,
    preserveNameIds: [14],
  });
  writeFileSync(join(output, file), renamed(font, family));
}

/** The letters of a range as CSS writes it. */
function lettersOf(range) {
  return range
    .split(",")
    .flatMap((each) => {
      const [first, last = first] = each.slice(2).split("-").map((digits) => Number.parseInt(digits, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join("");
}

/** The font under a name of ours, since its licence reserves its own for fonts that are unchanged. */
function renamed(font, family) {
  const tables = tablesOf(font);
  const names = namesIn(tables.get("name")).map(({ text, ...record }) => ({
    ...record,
    text: text.replace(/\bSource( ?)(?:Serif|Sans) ?\d(?:Roman)?/, (_, space) => family.replace(" ", space)),
  }));
  return fontOf(font.subarray(0, 4), tables.set("name", nameTable(names)));
}

/** The tables of a font by their tags (OpenType, Font file). */
function tablesOf(font) {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + 16 * index;
      const start = font.readUInt32BE(at + 8);
      return [font.toString("latin1", at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))];
    }),
  );
}

/** A font without checksums, which WOFF2 leaves out. */
function fontOf(version, tables) {
  const header = Buffer.alloc(12 + 16 * tables.size);
  version.copy(header);
  header.writeUInt16BE(tables.size, 4);
  let start = header.length;
  const bodies = [...tables].map(([tag, table], index) => {
    const at = 12 + 16 * index;
    header.write(tag, at, "latin1");
    header.writeUInt32BE(start, at + 8);
    header.writeUInt32BE(table.length, at + 12);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    start += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...bodies]);
}

/** The records of a naming table whose texts are all UTF-16 (OpenType, name). */
function namesIn(table) {
  const [count, texts] = [table.readUInt16BE(2), table.readUInt16BE(4)];
  return Array.from({ length: count }, (_, index) => {
    const at = 6 + 12 * index;
    const start = texts + table.readUInt16BE(at + 10);
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8))).swap16();
    return { key: table.subarray(at, at + 8), text: text.toString("utf16le") };
  });
}

function nameTable(names) {
  const texts = names.map(({ text }) => Buffer.from(text, "utf16le").swap16());
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let start = 0;
  for (const [index, { key }] of names.entries()) {
    const at = 6 + 12 * index;
    key.copy(header, at);
    header.writeUInt16BE(texts[index].length, at + 8);
    header.writeUInt16BE(start, at + 10);
    start += texts[index].length;
  }
  return Buffer.concat([header, ...texts]);
}
