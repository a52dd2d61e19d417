import { compileIfNewer } from "./compile.js";

// The command of a clone: it runs the program as its sources are.

await compileIfNewer();
await import("../dist/dateline.js");
