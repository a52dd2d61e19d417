#!/usr/bin/env node
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setFlagsFromString } from "node:v8";

// The command. It runs under flags of Node.js: with the first two no text becomes code and no object has a way to its
// prototype; the third bounds the heap (in MiB). Below the fourth no garbage is collected among what has lived for a
// while: on Node.js 20 a build of a small story would do so several times and find next to none.
const flags = [
  "--disallow-code-generation-from-strings",
  "--disable-proto=delete",
  "--max-old-space-size=1536",
  "--initial-old-space-size=150",
];

if (flags.every((flag) => process.execArgv.includes(flag))) {
  // Node.js 20 has no quick compiler between its interpreter and the slow optimizing one, which by default begins so
  // soon that a build of two seconds spends a quarter of its processor time there and gains nothing.
  if (process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=500000");
  // By default V8 lets a heap grow to nearly twice what is in use before it collects garbage.
  setFlagsFromString("--heap-growing-percent=20");
  // Eleventy would follow changes of modules, on Node.js 20 in a thread; no template is a module that it imports.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  // Who reads the output, such as `head`, may leave before all is said.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const { main } = await import("./command-line.ts");
  process.exitCode = await main(process.argv.slice(2), process);
} else {
  const args = [...flags, ...process.execArgv, ...process.argv.slice(1)];
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, "close");
  process.exitCode = code ?? 3;
}
