import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { programFolder } from "../../src/program-folder.ts";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** In milliseconds. */
  readonly timeout?: number;
}

const { scripts } = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8"));
/** Those with which Node.js runs the command line. */
export const nodeFlags: readonly string[] = scripts.build.match(/(?<= )--\S+/g);

/** Runs the command line in a process of its own until it ends, without a cache unless it names one. */
export function dateline(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const caches =
    ["build", "check"].includes(args[0] ?? "") && !args.some((arg) => arg.endsWith("cache")) ? ["--no-cache"] : [];
  return node([join(programFolder, "src/dateline.js"), ...args, ...caches], surroundings);
}

/** Runs a script with tsx in a process of its own until it ends. */
export function run(script: string, args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return node(["--import", import.meta.resolve("tsx"), script, ...args], surroundings);
}

/** Runs Node.js as npm runs it for a command, until it ends. */
export async function node(
  args: readonly string[],
  { env = {}, cwd = programFolder, timeout = 50_000 }: Surroundings = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [...nodeFlags, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout,
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}
