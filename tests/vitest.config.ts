import { defineConfig } from "vitest/config";
import { BrowserFirst } from "./browser-first.ts";
import { runs } from "./runs.ts";

// Far from UTC and from the story's own zone, so that nothing passes by the machine's zone.
process.env.TZ = "Pacific/Kiritimati";

/** What `npm test` runs: all but the slow tests. */
export default defineConfig({
  test: {
    globalSetup: ["tests/compile.ts", "tests/stories/sites-folder.ts", "tests/browser/say-what-was-not-run.ts"],
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/**/*.slow.test.ts"],
    setupFiles: ["tests/properties.ts"],
    // Tests share modules within a worker: most of their time was loading them.
    isolate: false,
    // The same as the command says to Node.js 20: see src/dateline.ts.
    execArgv: process.version.startsWith("v20.") ? ["--interrupt-budget=500000"] : [],
    sequence: { sequencer: BrowserFirst },
    // Of two processors, the default would leave one to itself.
    maxWorkers: "100%",
    // These limits end what hangs. A busy machine does not reach them.
    testTimeout: Math.max(300_000, runs(300_000)),
    hookTimeout: 300_000,
    expect: { poll: { timeout: 240_000 } },
  },
});
