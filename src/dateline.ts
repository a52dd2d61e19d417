#!/usr/bin/env node
import { main } from "./command-line.ts";

process.setSourceMapsEnabled(true);
process.exitCode = await main(process.argv.slice(2), process);
