import { readdirSync, readFileSync } from "node:fs";

/** What a process and those that it started hold and have used, by the kernel's accounts (proc(5)). */
export interface TreeUse {
  /** The most memory that each of those that run has held, added up, in MiB. */
  readonly peak: number;
  /** Seconds of processor time, also of those that have ended and were waited for. */
  readonly cpu: number;
}

/** Undefined where the process has ended, or where there is no `/proc`. */
export function treeUse(pid: number | undefined): TreeUse | undefined {
  const own = pid === undefined ? undefined : processUse(pid);
  if (pid === undefined || own === undefined) return undefined;
  const others = childrenOf(pid).flatMap((child) => treeUse(child) ?? []);
  return others.reduce((sum, { peak, cpu }) => ({ peak: sum.peak + peak, cpu: sum.cpu + cpu }), own);
}

/** Seconds of processor time of all children of this process that have ended. */
export function endedChildrenCpu(): number | undefined {
  return orUndefined(() => {
    const [, , ofChildren] = times("self");
    return ofChildren;
  });
}

function processUse(pid: number): TreeUse | undefined {
  return orUndefined(() => {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const [user, system, ofChildren] = times(pid);
    return { peak: Number(kibibytes ?? 0) / 1024, cpu: user + system + ofChildren };
  });
}

/** Each thread has children of its own. */
function childrenOf(pid: number): readonly number[] {
  const threads = orUndefined(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  return threads.flatMap((thread) => {
    const children = orUndefined(() => readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8")) ?? "";
    return children.split(" ").filter(Boolean).map(Number);
  });
}

/** Seconds in a process's own code, in the kernel for it, and of its children that have ended. */
function times(pid: number | "self"): readonly [number, number, number] {
  const ticksPerSecond = 100;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  const seconds = (index: number) => Number(fields[index]) / ticksPerSecond;
  return [seconds(11), seconds(12), seconds(13) + seconds(14)];
}

/** Processes end while they are looked at. */
function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
