#!/usr/bin/env node
import { main } from "./command-line.ts";

// Who reads the output, such as `head`, may leave before all is said.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
process.setSourceMapsEnabled(true);
process.exitCode = await main(process.argv.slice(2), process);
