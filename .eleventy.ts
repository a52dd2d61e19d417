import type { UserConfig } from "@11ty/eleventy";
import { loadSite } from "./src/site/load-site.ts";

/** Wiring only: the site in, the pages of `templates/` out. A command that has a site hands it in as `site`. */
export default function configure(eleventy: UserConfig) {
  eleventy.addExtension("11ty.ts", { key: "11ty.js" });
  eleventy.addTemplateFormats("11ty.ts");
  if (!("site" in eleventy.globalData)) eleventy.addGlobalData("site", () => loadSite("content"));
  return { dir: { input: "templates" } };
}
