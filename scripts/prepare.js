import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileIfNewer } from "./compile.js";

// Prepares the package: the program as JavaScript and its types. npm runs it after `npm ci` and before `npm pack`.

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const typescript = at("../node_modules/typescript/bin/tsc");

if (!existsSync(typescript)) {
  console.log("Nothing is compiled, as the packages for development are not installed.");
} else if ((await compileIfNewer()) || !existsSync(at("../dist/types"))) {
  const { status } = spawnSync(process.execPath, [typescript, "-p", at("tsconfig.types.json")], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
