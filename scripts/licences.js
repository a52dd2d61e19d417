import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licences of the packages whose modules are in a bundle, by their paths below a folder; nothing where there are none. */
export function licencesOf(modules, folder) {
  const packages = new Set(modules.flatMap((path) => path.match(/.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  const namesByText = new Map();
  for (const path of [...packages].sort()) {
    const { name, version, text } = licenceIn(join(folder, path));
    namesByText.set(text, [...(namesByText.get(text) ?? []), `${name} ${version}`]);
  }
  return [...namesByText].map(([text, names]) => `${names.join(", ")}\n\n${text}\n`).join(`\n${"-".repeat(80)}\n\n`);
}

/** The licence of a package, by its name alone where the package has no text of it. */
function licenceIn(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
  const text =
    file === undefined
      ? `Licence: ${license}, by ${author?.name ?? author}`
      : readFileSync(join(folder, file), "utf8").trim();
  return { name, version, text };
}
