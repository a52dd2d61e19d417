import { describe, expect, it, test } from "vitest";
import { CountAxis } from "../../src/chart/count-axis.ts";
import { countChart } from "../../src/chart/count-chart.ts";
import { html } from "../../src/html.ts";
import { readCount } from "../../src/relate/count.ts";
import { type Element, elementsOf, inside } from "../map/svg.ts";

/** Each line of the chart of some numbers, of which those after “not” are denied. */
function linesOf(numbers: readonly string[]): readonly Element[] {
  const rows = numbers.flatMap((words) => {
    const count = readCount(words.replace("not ", ""));
    return count ? [{ count, isDenied: words.startsWith("not "), label: html`${words}` }] : [];
  });
  return elementsOf(countChart({ caption: html`killed`, rows, locale: "en-GB" })).filter(({ name }) => name === "li");
}

/** How a line is drawn, with where it begins and ends in percent. */
function drawn(line: Element) {
  const within = inside(line);
  const named = (wanted: string) => within.filter(({ name }) => name === wanted);
  const [bar] = named("rect");
  const [dot] = named("circle");
  const [placed] = named("svg").filter(({ attributes }) => attributes.x !== undefined);
  return {
    shape: `${(bar ?? dot)?.attributes.class === "hollow" ? "hollow" : "solid"} ${bar ? "bar" : "dot"}`,
    at: bar ? [bar.attributes.x, bar.attributes.width] : placed?.attributes.x,
    hasArrow: named("path").some(({ attributes }) => attributes.class === undefined),
    isCrossed: named("path").some(({ attributes }) => attributes.class === "cross"),
  };
}

describe("the axis of numbers", () => {
  test.each([
    [["none"], ["0", "1"]],
    [["3"], ["0", "1", "2", "3"]],
    [["more than 70"], ["0", "20", "40", "60", "80"]],
    [["at least 80"], ["0", "20", "40", "60", "80", "100"]],
    [
      ["up to 100000", "12"],
      ["0", "50,000", "100,000"],
    ],
    [["999999999"], ["0", "500,000,000", "1,000,000,000"]],
  ])("of %j begins at nought and goes in round steps", (counts, labels) => {
    const axis = new CountAxis(counts.flatMap((words) => readCount(words) ?? []));
    expect(axis.ticks("en-GB").map(({ label }) => label)).toEqual(labels);
  });
});

describe("the chart of numbers", () => {
  it("draws every number no more exactly than its words, beside its label", () => {
    const lines = linesOf(["100", "20-60", "about 40", "up to 60", "not 80"]);
    expect(lines.map(({ children }) => children[0]?.text)).toEqual(["100", "20-60", "about 40", "up to 60", "not 80"]);
    const plain = { hasArrow: false, isCrossed: false };
    expect(lines.map(drawn)).toEqual([
      { ...plain, shape: "solid dot", at: "92%" },
      { ...plain, shape: "hollow bar", at: ["21.6%", "35.2%"] },
      { ...plain, shape: "hollow dot", at: "39.2%" },
      { ...plain, shape: "hollow bar", at: ["4%", "52.8%"] },
      { ...plain, shape: "solid dot", at: "74.4%", isCrossed: true },
    ]);
  });

  it("draws a short range beside great numbers so that it is seen", () => {
    const [bar] = linesOf(["fewer than 10", "1,000,000"]).map(drawn);
    expect(Number.parseFloat(bar?.at?.[1] ?? "")).toBeGreaterThan(1);
  });

  it("begins “more than 70” beyond 70, and leaves its end open", () => {
    const [seventy, more] = linesOf(["70", "more than 70"]).map(drawn);
    expect(more).toMatchObject({ hasArrow: true });
    expect(Number.parseFloat(more?.at?.[0] ?? "")).toBeGreaterThan(Number.parseFloat(`${seventy?.at}`));
  });
});
