import { compileIfNewer } from "../scripts/compile.js";

/** Compiles the program before the tests: some run it in a process of its own, and pages show its style and scripts. */
export default async function setup(): Promise<void> {
  await compileIfNewer();
}
