import dateline from "./src/eleventy/plugin.ts";
import type { UserConfig } from "./src/eleventy/user-config.ts";

/** Eleventy's own command makes the same pages: `npx tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts`. */
export default function configure(eleventy: UserConfig) {
  eleventy.addPlugin(dateline, { content: "content" });
  return { dir: { input: "templates" } };
}
