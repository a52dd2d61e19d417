// Run as `build-until-killed.ts OUTPUT PAGES`: builds one site of that many pages after another. Prints
// "started", then the number of each site once it is up.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { replaceFolder } from "../../src/output/output-folder.ts";

const [output = "", pages = ""] = process.argv.slice(2);

console.log("started");
for (let site = 0; ; site++) {
  await replaceFolder(output, async (fresh) => {
    for (let page = 0; page < Number(pages); page++) await writeFile(join(fresh, `${page}.html`), `site ${site}`);
  });
  console.log(site);
}
