import { expect, it } from "vitest";
import { readSavedPage } from "../../src/draft/saved-page.ts";
import { drafted } from "./article.ts";

/** What made readers of texts slow: each piece many times over. */
const pieces = [
  "a",
  "“",
  "“a ‘b ",
  '" said "',
  "said ",
  "said, , ",
  "- ",
  "Larkham and ",
  "the head of ",
  "\u202eRuth\u202c ",
  "12 to 13 ",
];

it.each(pieces)("takes ten times as long at most for eight times as much of “%s”", (piece) => {
  const time = (count: number) => {
    const start = process.cpuUsage();
    drafted(piece.repeat(count));
    return process.cpuUsage(start).user / 1e3;
  };
  time(500);
  // A slow machine is slow for both; what takes no time at all says nothing.
  expect(time(4000)).toBeLessThan(10 * time(500) + 500);
});

it("finds the article of a saved page, line by line, and runs nothing of it", () => {
  const page = readSavedPage(`<!doctype html><html><head><title>Ferry hits pier</title>
<meta property="article:published_time" content="2023-03-14T08:00:00Z">
<link rel="canonical" href="https://example.org/ferry"></head><body>
<script>globalThis.wasRun = true</script>
<article><h1>Ferry hits pier</h1>
<p>A ferry hit the pier at Larkham on Monday evening, and at least eight people were hurt, the Harbour Patrol said.</p>
<p onclick="globalThis.wasRun = true">“We heard a bang,” said a passenger, who was on deck when the boat came in. <script>globalThis.wasRun = true</script></p>
<p>The line has stopped its boats for the time being, and the pier is closed to walkers, said the mayor of the town.</p>
</article></body></html>`);
  expect(page).toMatchObject({ title: "Ferry hits pier", published: "2023-03-14", url: "https://example.org/ferry" });
  expect(page?.text.split("\n").filter((line) => /^(?:A ferry|“We|The line)/.test(line))).toHaveLength(3);
  expect(page?.text).not.toContain("wasRun");
  expect("wasRun" in globalThis).toBe(false);
});

it("refuses a page of elements without end", () => {
  expect(readSavedPage(`<html><body>${"<div>".repeat(100_000)}`)).toBeUndefined();
  expect(readSavedPage(`<html><body>${"<div></x>".repeat(100_000)}`)).toBeUndefined();
});
