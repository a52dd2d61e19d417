#!/usr/bin/env node
import { spawn } from "node:child_process";
import { once } from "node:events";

// The command. It runs under flags of Node.js: with the first two no text becomes code and no object has a way to its
// prototype; the third has V8 collect garbage before the heap has grown to several times what a build needs (in MiB).
const flags = ["--disallow-code-generation-from-strings", "--disable-proto=delete", "--max-old-space-size=1536"];

if (flags.every((flag) => process.execArgv.includes(flag))) {
  process.setSourceMapsEnabled(true);
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
