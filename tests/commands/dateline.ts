import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { main, type Streams } from "../../src/command-line.ts";
import { programFolder } from "../../src/program-folder.ts";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const { scripts } = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8"));
/** Those with which Node.js runs the command line. */
export const nodeFlags: readonly string[] = scripts.build.match(/(?<= )--\S+/g);
/** The command line as it is compiled. */
export const command = join(programFolder, "dist/dateline.js");

/** Runs the command line in this process, without a cache unless it names one. */
export async function dateline(args: readonly string[], env = process.env): Promise<Ended> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const streams = { stdin, stdout, stderr } as unknown as Streams;
  const texts = Promise.all([text(stdout), text(stderr)]);
  const code = await main(withoutCache(args), streams, env);
  stdout.end();
  stderr.end();
  const [out, err] = await texts;
  return { code, out, err };
}

/** Runs the compiled command line in a process of its own, likewise. */
export function datelineProcess(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return node([command, ...withoutCache(args)], surroundings);
}

/** Runs a script with tsx in a process of its own until it ends. */
export function run(script: string, args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return node(["--import", import.meta.resolve("tsx"), script, ...args], surroundings);
}

/** Runs Node.js as npm runs it for a command, until it ends. */
export async function node(
  args: readonly string[],
  { env = {}, cwd = programFolder }: Surroundings = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [...nodeFlags, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

function withoutCache(args: readonly string[]): readonly string[] {
  const isCached = ["build", "check"].includes(args[0] ?? "") && !args.some((arg) => arg.endsWith("cache"));
  return isCached ? [...args, "--no-cache"] : args;
}
