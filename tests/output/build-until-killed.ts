// Run as `build-until-killed.ts OUTPUT PAGES`: builds one site of that many pages after another. Prints
// "started", then the number of each site once it is up.
import { SiteWriter } from "../../src/output/site-writer.ts";

const [output = "", pages = ""] = process.argv.slice(2);
const files = Array.from({ length: Number(pages) }, (_, page) => `/${page}.html`);

console.log("started");
for (let site = 0; ; site++) {
  const writer = await SiteWriter.begin(output);
  for (const file of files) writer.write(file, `site ${site}`);
  await writer.commit(files);
  console.log(site);
}
