import { cpus, totalmem } from "node:os";
import { medianTaken } from "./apart.ts";
import type { SizeResult } from "./bench.ts";
import { type Measured, median } from "./compare.ts";
import type { Taken } from "./measure.ts";
import { extentOf } from "./proportional-story.ts";

/** The figures as a page of the documentation. */
export function performancePage(results: readonly SizeResult[], hugoVersion: string | undefined): string {
  return `# Performance

Written by \`npm run bench\`, which takes a quarter of an hour; it needs \`hugo\` for its side
(\`apt-get install hugo\` on Debian). \`npm run bench -- --profile\` says where the time of a build goes.

Measured on ${cpus()[0]?.model.trim()}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB,
Node.js ${process.version}, ${hugoVersion === undefined ? "without Hugo" : `Hugo ${hugoVersion}`}. Seconds differ from machine to machine; ratios much less.

The stories are generated in the proportions of the project's own. Hugo builds the same entries, bodies and fields into
the same kinds of pages, with the templates in [tests/bench/hugo](../tests/bench/hugo); neither draws maps. Both run in
turn, round after round, of which the first warms up and does not count; the figures are medians of whole processes, the
ratios medians of the ratios of each round. Processor time is that of all threads; memory is the most that the process held at once.

${results.map(sizeSection).join("\n")}`;
}

function sizeSection({ entries, rounds, measured, apart }: SizeResult): string {
  const { events, actors, places, sources, questions } = extentOf(entries);
  return `## ${whole(entries)} entries

${whole(events)} events, ${whole(actors)} actors, ${whole(places)} places, ${whole(sources)} sources, ${whole(questions)} questions; ${rounds} rounds.

| build | wall s | of Hugo's | processor s | of Hugo's | peak MiB | of Hugo's |
|---|--:|--:|--:|--:|--:|--:|
${measured.map((row) => comparedRow(row, measured)).join("\n")}

| apart | wall s | processor s | peak MiB |
|---|--:|--:|--:|
${takenRow("First build of the same story with maps", apart.withMaps)}
| of which drawing maps | | ${apart.maps.toFixed(2)} | |
| of which the search index | | ${apart.search.toFixed(2)} | |
${takenRow("`npm run check`, the first time", apart.check)}
${takenRow("`npm run check` again", apart.checkAgain)}
${takenRow("A script that only writes files of the same sizes", apart.floor)}
| Preview after a build: its first page | ${(apart.preview.firstPage / 1000).toFixed(2)} | | |
| Preview: from save to the changed page | ${(apart.preview.saveToServed / 1000).toFixed(3)} | | |
${
  apart.hugoPreview === undefined
    ? ""
    : `| \`hugo server\`: its first page | ${(apart.hugoPreview.firstPage / 1000).toFixed(2)} | | |
| \`hugo server\`: from save to the changed page | ${(apart.hugoPreview.saveToServed / 1000).toFixed(3)} | | |
`
}`;
}

function comparedRow({ name, beside, taken }: Measured, all: readonly Measured[]): string {
  const other = all.find((each) => each.name === beside);
  const ratio = (value: (each: Taken) => number | undefined) => {
    const ratios = taken.flatMap((each, round) => {
      const [own, theirs] = [value(each), other?.taken[round] && value(other.taken[round])];
      return own === undefined || theirs === undefined ? [] : [own / theirs];
    });
    return ratios.length > 0 ? median(ratios).toFixed(2) : "";
  };
  const { wall, cpu, peak } = medianTaken(taken);
  return `| ${name} | ${[
    wall.toFixed(2),
    ratio((each) => each.wall),
    cpu?.toFixed(2) ?? "",
    ratio((each) => each.cpu),
    peak?.toFixed(0) ?? "",
    ratio((each) => each.peak),
  ].join(" | ")} |`;
}

function takenRow(name: string, { wall, cpu, peak }: Taken): string {
  return `| ${name} | ${wall.toFixed(2)} | ${cpu?.toFixed(2) ?? ""} | ${peak?.toFixed(0) ?? ""} |`;
}

function whole(number: number): string {
  return number.toLocaleString("en-GB");
}
