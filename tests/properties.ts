import fc from "fast-check";
import { runs } from "./runs.ts";

// A property is tried with the same values each time, unless DATELINE_SEED says otherwise; one that fails tells its seed.
fc.configureGlobal({ seed: Number(process.env.DATELINE_SEED ?? 1), numRuns: runs(100) });
