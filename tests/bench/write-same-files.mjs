// Run as `write-same-files.mjs SITE FOLDER`: writes files of the sizes that those of a site have into a new folder, and
// does nothing else.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const [site = "", folder = ""] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath, entry.name);
  const copy = join(folder, relative(site, file));
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, Buffer.alloc(statSync(file).size, "x"));
}
