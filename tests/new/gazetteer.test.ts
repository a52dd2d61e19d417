import { expect, it } from "vitest";
import { type Settlement, settlementsCalled } from "../../src/new/gazetteer.ts";

function settlement(name: string, population: number, lon = 6.95, lat = 50.93333): Settlement {
  return { name, country: "DE", population, loc: { coordinates: [lon, lat] } };
}

it("settlements are found by any name, without accents, the largest first, with what says where they are from", () => {
  const settlements = [settlement("Koln", 9, 14), settlement("Bonn", 99), settlement("Köln", 963395, 6.9500000001)];
  expect(settlementsCalled(["Cologne", "KÖLN"], settlements)).toEqual({
    note: "Settlements of this name, from GeoNames (geonames.org), CC BY 4.0:",
    choices: [
      {
        words: "Köln, Germany, population 963395: lat 50.93333, lon 6.95",
        filled: {
          answers: { lat: ["50.93333"], lon: ["6.95"] },
          comments: { lat: "Coordinates: GeoNames (geonames.org), CC BY 4.0" },
        },
      },
      expect.objectContaining({ words: "Koln, Germany, population 9: lat 50.93333, lon 14" }),
    ],
  });
});

it("the name nearest in spelling is offered where there is none, and nothing where none is near", () => {
  const settlements = [settlement("Bonn", 99), settlement("Berlin", 9)];
  expect(settlementsCalled(["Bonm"], settlements)).toMatchObject({
    note: expect.stringContaining("No settlement of this name, but of the name “Bonn”"),
    choices: [{ words: expect.stringContaining("Bonn, Germany") }],
  });
  expect(settlementsCalled(["Zürich"], settlements).choices).toEqual([]);
});

it("of many settlements the largest are offered, and the others counted", () => {
  const settlements = Array.from({ length: 20 }, (_, index) => settlement("Neustadt", index));
  const { note, choices } = settlementsCalled(["Neustadt"], settlements);
  expect(note).toContain("(the largest; 8 more are left out):");
  expect(choices).toHaveLength(12);
  expect(choices[0]?.words).toContain("population 19:");
});
