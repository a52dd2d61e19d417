import { cpus, totalmem } from "node:os";
import { medianTaken } from "./apart.ts";
import type { SizeResult } from "./bench.ts";
import { type Measured, median } from "./compare.ts";
import type { Generator } from "./generator.ts";
import { hugoName } from "./hugo.ts";
import type { Taken } from "./measure.ts";
import { extentOf } from "./proportional-story.ts";

/** The figures as a page of the documentation. */
export function performancePage(results: readonly SizeResult[], generators: readonly Generator[]): string {
  return `# Performance

Written by \`npm run bench\`, which takes about 20 minutes. For Hugo's side it needs \`hugo\` (\`apt-get install hugo\` on
Debian); for Astro's it installs Astro into a temporary folder. \`npm run bench -- --profile\` says where the time of a
build goes.

Measured on ${cpus()[0]?.model.trim()}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB,
Node.js ${process.version}, beside ${generators.map(({ name, version }) => `${name} ${version}`).join(", ")}. Seconds differ from machine to machine; ratios much less.

The stories are generated. One of 182 entries has as many events, actors, places, sources and questions as the
project's own, with texts of the same lengths; in a larger one sources grow with the events, and actors, places and
questions with their power of 2/3, so that of 10,000 entries 7 in 10 are events.

The other programs build the same entries, bodies and fields with templates written after their own guides:
[Hugo](../tests/bench/hugo) with taxonomies, [Eleventy](../tests/bench/eleventy) with Nunjucks and collections by tag,
[Astro](../tests/bench/astro) with content collections. Each of them makes a page for every event, place, actor, source,
question and month, the lists of them, the home page, a feed of the whole and of every place and actor, a sitemap, and
the timeline and what is searched as JSON. None of them makes what only Dateline makes: the status of an event and what
a statement rests on, contradicted answers, charts, the pages of what was known on a day, of what is open and of
corrections, the events of places within a place and of an actor's members, data as CSV, GeoJSON, iCalendar, TimelineJS
and CSL, and JSON-LD; nor does any check content as Dateline does: Astro checks types of fields, Hugo and Eleventy
nothing. Only the build with maps draws maps.

All run in turn, round after round; with up to 1,000 entries a round before these warms up and does not count. The
figures are medians of whole processes, the ratios medians of the ratios of each round to Hugo's. Hugo and Eleventy
build everything anew whatever changed, Astro all but the Markdown of unchanged entries; so what Dateline does when
nothing or a template changed stands beside Hugo's build after one entry changed. Processor time is that of all threads
and processes, in a preview until it rests again; memory is the most that each process of a program held, added up.

${results.map(sizeSection).join("\n")}`;
}

function sizeSection({ entries, rounds, measured, apart }: SizeResult): string {
  const { events, actors, places, sources, questions } = extentOf(entries);
  const works = [...new Set(measured.map(({ work }) => work))];
  const rows = works.flatMap((work) => measured.filter((each) => each.work === work));
  return `## ${whole(entries)} entries

${whole(events)} events, ${whole(actors)} actors, ${whole(places)} places, ${whole(sources)} sources, ${whole(questions)} questions.
Rounds: ${rounds.all}; of Eleventy, Astro and what Dateline does alone ${rounds.others}.

| work | program | wall s | of Hugo's | processor s | of Hugo's | peak MiB | of Hugo's |
|---|---|--:|--:|--:|--:|--:|--:|
${rows.map((row) => comparedRow(row, measured)).join("\n")}

| Dateline alone | wall s | processor s | peak MiB |
|---|--:|--:|--:|
${takenRow("First build of the same story with maps", apart.withMaps)}
| of which drawing maps | | ${apart.maps.toFixed(2)} | |
| of which the search index | | ${apart.search.toFixed(2)} | |
${takenRow("`npm run check`, the first time", apart.check)}
${takenRow("`npm run check` again", apart.checkAgain)}
${takenRow("A script that only writes files of the same sizes", apart.floor)}
`;
}

function comparedRow({ work, program, beside, taken }: Measured, all: readonly Measured[]): string {
  const hugo = program === hugoName ? undefined : all.find((each) => each.program === hugoName && each.work === beside);
  const ratio = (value: (each: Taken) => number | undefined) => {
    const ratios = taken.flatMap((each, round) => {
      const [own, theirs] = [value(each), hugo?.taken[round] && value(hugo.taken[round])];
      return own === undefined || theirs === undefined ? [] : [own / theirs];
    });
    return ratios.length > 0 ? median(ratios).toFixed(2) : "";
  };
  const { wall, cpu, peak } = medianTaken(taken);
  return `| ${work} | ${program} | ${[
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
