import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import type { Measured } from "./compare.ts";
import type { Lab } from "./lab.ts";
import { type Command, measure, type Taken } from "./measure.ts";
import { type TreeUse, treeUse } from "./process-tree.ts";

const port = 20_000 + (process.pid % 20_000);

/** Runs each preview in turn, Dateline's after a build, looks at a page and edits its entry some times. */
export async function measurePreviews(lab: Lab, edits: number): Promise<readonly Measured[]> {
  await measure(lab.build());
  const measured: Measured[] = [];
  for (const [program, command] of lab.previews(port)) {
    const [first, ...changed] = await preview(command, lab, edits);
    const [firstPage, changedPage] = ["Preview, to its first page", "Preview, from save to the changed page"] as const;
    measured.push({ work: firstPage, program, beside: firstPage, taken: first ? [first] : [] });
    measured.push({ work: changedPage, program, beside: changedPage, taken: changed });
  }
  return measured;
}

/** What a preview takes until its first page is served, and then from each save until the page is served with it. */
async function preview({ program, args, cwd }: Command, lab: Lab, edits: number): Promise<readonly Taken[]> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, stdio: "ignore" });
  const closed = once(child, "close");
  try {
    const early = closed.then(([code]) => Promise.reject(new Error(`${program} ${args.join(" ")} ended with ${code}`)));
    return await Promise.race([lookAndEdit(start, child.pid, lab, edits), early]);
  } finally {
    child.kill("SIGINT");
    await closed;
  }
}

async function lookAndEdit(start: number, pid: number | undefined, lab: Lab, edits: number): Promise<readonly Taken[]> {
  const address = `http://127.0.0.1:${port}`;
  await served(`${address}/timeline/`, "<h1");
  const wall = secondsSince(start);
  let rested = await atRest(pid);
  const taken: Taken[] = [{ wall, cpu: rested?.cpu, peak: rested?.peak }];
  for (let edit = 0; edit < edits; edit++) {
    const saved = performance.now();
    const { path, word } = await lab.editEntry();
    await served(address + path, word);
    const wall = secondsSince(saved);
    const after = await atRest(pid);
    taken.push({ wall, cpu: rested && after && after.cpu - rested.cpu, peak: after?.peak });
    rested = after;
  }
  return taken;
}

/** Asks for a page until it holds some words. */
async function served(address: string, words: string): Promise<void> {
  for (;;) {
    const page = await fetch(address).then(
      (response) => response.text(),
      () => "",
    );
    if (page.includes(words)) return;
    await setTimeout(5);
  }
}

/** Waits until a preview has done next to nothing for a second, in which a person does not save twice either. */
async function atRest(pid: number | undefined): Promise<TreeUse | undefined> {
  for (;;) {
    const before = treeUse(pid);
    await setTimeout(1000);
    const after = treeUse(pid);
    if (!before || !after || after.cpu - before.cpu < 0.05) return after;
  }
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
