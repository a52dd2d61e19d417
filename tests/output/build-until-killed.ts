// Run as `build-until-killed.ts OUTPUT PAGES`: builds one site of that many pages after another. Prints
// "started", then the number of each site once it is up.
import { NewSite } from "../../src/output/new-site.ts";

const [output = "", pages = ""] = process.argv.slice(2);
const files = Array.from({ length: Number(pages) }, (_, page) => `/${page}.html`);

console.log("started");
for (let site = 0; ; site++) {
  const fresh = await NewSite.begin(output);
  for (const file of files) fresh.write(file, `site ${site}`);
  await fresh.commit(files);
  console.log(site);
}
