import { spawnSync } from "node:child_process";
import type { Generator } from "./generator.ts";

/** Beside which all is measured. */
export const hugoName = "Hugo";

/** Hugo as it is installed; undefined where it is not. */
export function installedHugo(): Generator | undefined {
  const version = /v[\d.]+/.exec(spawnSync("hugo", ["version"], { encoding: "utf8" }).stdout ?? "")?.[0];
  if (version === undefined) return undefined;
  return {
    name: hugoName,
    version,
    templates: "hugo",
    kept: [],
    // What events name is a term of a taxonomy.
    file: ({ kind, id }) => `content/${kind === "event" ? `events/${id}.md` : `${kind}s/${id}/_index.md`}`,
    build: (folder, output) => ({
      program: "hugo",
      args: ["--quiet", "--source", folder, "--destination", output],
    }),
    // It serves what it builds from memory.
    serve: (folder, port) => ({
      program: "hugo",
      args: ["server", "--source", folder, "--port", `${port}`, "--bind", "127.0.0.1"],
    }),
  };
}
