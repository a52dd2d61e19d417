import { defineConfig } from "vitest/config";

// Far from UTC and from the story's own zone, so that nothing passes by the machine's zone.
process.env.TZ = "Pacific/Kiritimati";

export default defineConfig({
  test: {
    globalSetup: ["tests/browser/say-what-was-not-run.ts"],
    include: ["tests/**/*.test.ts"],
    execArgv: ["--import", "tsx"],
    testTimeout: 60_000,
    // Even to close a browser can take long on a busy machine.
    hookTimeout: 60_000,
    // Of two processors, the default would leave one to itself.
    maxWorkers: "100%",
  },
});
