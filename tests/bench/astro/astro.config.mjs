// The site that Dateline makes of the same story, as one would write it for Astro after its guide: content collections
// with schemas and references, and a page for each entry from `getStaticPaths`.
import { defineConfig } from "astro/config";

export default defineConfig({ site: "https://example.org", cacheDir: "./cache" });
