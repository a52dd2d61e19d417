import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";

/** What a whole process took, from its start to its end. */
export interface Taken {
  /** In seconds, by the clock on the wall. */
  readonly wall: number;
  /** In seconds of processor time, of the process and of those that it waited for. */
  readonly cpu: number | undefined;
  /** The most memory that the process held at once, in MiB. */
  readonly peak: number | undefined;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** The folder in which it runs. */
  readonly cwd?: string;
}

/** How often the kernel is asked for the memory of a process, in milliseconds. */
const interval = 10;

/**
 * Runs a command to its end. CPU and memory are the kernel's own accounts in `/proc`, and left out where there is none.
 * Rejects when the command fails.
 */
export async function measure({ program, args, cwd }: Command): Promise<Taken> {
  const cpuBefore = childrenCpu();
  const start = process.hrtime.bigint();
  const child = spawn(program, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let peak: number | undefined;
  const watch = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, interval);
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  try {
    const [code] = await once(child, "close");
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${errors}`);
    const cpuAfter = childrenCpu();
    return { wall, peak, cpu: cpuBefore !== undefined && cpuAfter !== undefined ? cpuAfter - cpuBefore : undefined };
  } finally {
    clearInterval(watch);
  }
}

/** Seconds of processor time of all children of this process that have ended (proc(5): cutime and cstime). */
function childrenCpu(): number | undefined {
  if (!existsSync("/proc/self/stat")) return undefined;
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  const ticksPerSecond = 100;
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024;
  } catch {
    return undefined;
  }
}
