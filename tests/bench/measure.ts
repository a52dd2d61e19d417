import { spawn } from "node:child_process";
import { once } from "node:events";
import { endedChildrenCpu, treeUse } from "./process-tree.ts";

/** What a piece of work took. */
export interface Taken {
  /** In seconds, by the clock on the wall. */
  readonly wall: number;
  /** In seconds of processor time, of the process and of those that it started. */
  readonly cpu: number | undefined;
  /** The most memory that each of these processes held, added up, in MiB. */
  readonly peak: number | undefined;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** The folder in which it runs. */
  readonly cwd?: string;
  /** Variables besides those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** How often the kernel is asked for the memory of a process, in milliseconds. */
const interval = 10;

/**
 * Runs a command to its end. CPU and memory are the kernel's own accounts, and left out where it has none. Rejects when
 * the command fails.
 */
export async function measure({ program, args, cwd, environment }: Command): Promise<Taken> {
  const cpuBefore = endedChildrenCpu();
  const start = process.hrtime.bigint();
  const env = { ...process.env, ...environment };
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
  let peak: number | undefined;
  const watch = setInterval(() => {
    const now = treeUse(child.pid)?.peak;
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, interval);
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  try {
    const [code] = await once(child, "close");
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${errors}`);
    const cpuAfter = endedChildrenCpu();
    return { wall, peak, cpu: cpuBefore !== undefined && cpuAfter !== undefined ? cpuAfter - cpuBefore : undefined };
  } finally {
    clearInterval(watch);
  }
}
