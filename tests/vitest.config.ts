import { defineConfig } from "vitest/config";

// Far from UTC and from the story's own zone, so that nothing passes by the machine's zone.
process.env.TZ = "Pacific/Kiritimati";

export default defineConfig({
  test: {
    globalSetup: ["tests/browser/say-what-was-not-run.ts"],
    include: ["tests/**/*.test.ts"],
    execArgv: ["--import", "tsx"],
    testTimeout: 60_000,
    // On a busy machine it takes long to build a site, and even to close a browser.
    hookTimeout: 60_000,
    // Of two processors, the default would leave one to itself.
    maxWorkers: "100%",
  },
});
