import { defineConfig } from "vitest/config";
import { runs } from "./runs.ts";
import quick from "./vitest.config.ts";

/** What `npm run test:all` runs after `npm test`: the slow tests. */
export default defineConfig({
  ...quick,
  test: { ...quick.test, include: ["tests/**/*.slow.test.ts"], exclude: [], testTimeout: runs(900_000) },
});
