import { defineConfig } from "vitest/config";
import { runs } from "./runs.ts";

// Far from UTC and from the story's own zone, so that nothing passes by the machine's zone.
process.env.TZ = "Pacific/Kiritimati";

/** `npm test` runs all but the slow tests; `npm run test:all` runs those too. */
const slow = process.env.DATELINE_SLOW === "1" ? [] : ["tests/**/*.slow.test.ts"];

export default defineConfig({
  test: {
    globalSetup: ["tests/compile.ts", "tests/browser/say-what-was-not-run.ts"],
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/properties.ts"],
    exclude: slow,
    // Tests share modules within a worker: most of their time was loading them.
    isolate: false,
    // No test waits for long, but a busy machine may take long for any of them.
    testTimeout: Math.max(240_000, runs(240_000)),
    hookTimeout: 240_000,
    // Of two processors, the default would leave one to itself.
    maxWorkers: "100%",
  },
});
