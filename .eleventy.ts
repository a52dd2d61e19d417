import type { UserConfig } from "@11ty/eleventy";
import { loadSite } from "./src/site/load-site.ts";
import { type Maker, makerOfAll } from "./src/site/maker.ts";
import { templateEngine } from "./src/site/templates.ts";

/** Wiring only: the site in, the pages of `templates/` out. Eleventy's own command, which has no maker, makes all of them. */
export default async function configure(eleventy: UserConfig, given?: Maker) {
  const maker = given ?? makerOfAll(await loadSite("content"));
  eleventy.addGlobalData("site", maker.site);
  eleventy.addTemplateFormats("11ty.ts");
  eleventy.addExtension("11ty.ts", templateEngine(maker));
  return { dir: { input: "templates" } };
}
