import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { SourceMap } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lab } from "./lab.ts";
import { measure } from "./measure.ts";

/** The form of V8's profiles (Chrome DevTools Protocol, `Profiler.Profile`); times are microseconds. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    /** Lines and columns count from 0. */
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
      readonly columnNumber: number;
    };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Seconds that each part of the program took of a first build, longest first. */
export async function profileOfBuild(lab: Lab, content: string): Promise<ReadonlyMap<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-profile-"));
  try {
    await lab.clear();
    await measure(lab.build(content, ["--cpu-prof", "--cpu-prof-dir", folder]));
    const stages = new Map<string, number>();
    for (const name of await readdir(folder)) {
      const profile = JSON.parse(await readFile(join(folder, name), "utf8")) as Profile;
      for (const [stage, seconds] of secondsByStage(profile)) stages.set(stage, (stages.get(stage) ?? 0) + seconds);
    }
    return new Map([...stages].sort(([, a], [, b]) => b - a));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function secondsByStage({ nodes, samples, timeDeltas }: Profile): ReadonlyMap<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const stages = new Map<number, string>();
  const stageOf = (id: number): string => {
    const known = stages.get(id);
    if (known !== undefined) return known;
    const frame = byId.get(id)?.callFrame;
    const parent = parents.get(id);
    const stage =
      (frame && (ownStage(sourceOf(frame)) ?? waiting.get(frame.functionName))) ??
      (parent === undefined ? "Node.js" : stageOf(parent));
    stages.set(id, stage);
    return stage;
  };
  const seconds = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const stage = stageOf(id);
    if (stage !== "") seconds.set(stage, (seconds.get(stage) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
  }
  return seconds;
}

/** What V8 samples besides functions. */
const waiting = new Map([
  ["(idle)", ""],
  ["(garbage collector)", "collecting garbage"],
]);

type Frame = Profile["nodes"][number]["callFrame"];

const maps = new Map<string, SourceMap>();

/** The file in which a function is written, where what runs was compiled. */
function sourceOf({ url, lineNumber, columnNumber }: Frame): string {
  if (!url.includes("/program/dist/")) return url;
  const map = maps.get(url) ?? new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${url}.map`), "utf8")));
  maps.set(url, map);
  const entry = map.findEntry(lineNumber, columnNumber);
  return "originalSource" in entry ? new URL(entry.originalSource, url).href : url;
}

/** What a package is called by counts as the caller's time; Eleventy and the loading of modules are stages themselves. */
function ownStage(url: string): string | undefined {
  if (url.includes("/node_modules/@11ty/")) return "Eleventy";
  if (url.startsWith("node:internal/modules/")) return "loading modules";
  const path = /\/program\/(src\/[\w-]+|templates)/.exec(url)?.[1];
  return url.includes("/node_modules/") ? undefined : path;
}
