import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The custom properties of a style sheet that have a colour for each scheme, light first. */
function schemes(css: string): ReadonlyMap<string, readonly [light: string, dark: string]> {
  const properties = css.matchAll(/(--[\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g);
  return new Map([...properties].map(([, name = "", light = "", dark = ""]) => [name, [light, dark]]));
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe("the colours of affiliations", () => {
  const accents = [...schemes(read("src/chart/chart.css"))].filter(([name]) => name.startsWith("--accent-"));
  const paper = schemes(read("templates/style/tokens.css")).get("--paper");

  test("are eight", () => {
    expect(accents).toHaveLength(8);
  });

  test.each(accents)("%s stands out from the paper in both schemes", (_, colours) => {
    for (const [index, colour] of colours.entries()) {
      expect(contrast(colour, paper?.[index] ?? "")).toBeGreaterThanOrEqual(3);
    }
  });
});
