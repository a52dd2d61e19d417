import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { nodeFlags } from "../commands/dateline.ts";

/** A preview in a process of its own, as a person runs it. */
export class RunningPreview {
  /** Where it says that it is, without the slash at the end. */
  readonly address: string;
  readonly #process: ChildProcess;
  readonly #said: readonly string[];

  private constructor(address: string, child: ChildProcess, said: readonly string[]) {
    this.address = address.replace(/\/$/, "");
    this.#process = child;
    this.#said = said;
  }

  /** `temporary` is where the preview may build. */
  static async start(content: string, temporary: string, program = programFolder): Promise<RunningPreview> {
    const script = join(program, "scripts/dateline.js");
    const args = [...nodeFlags, script, "preview", "--content", content, "--port", "0"];
    const env = { ...process.env, TMPDIR: temporary };
    const child = spawn(process.execPath, args, { cwd: programFolder, env, stdio: ["ignore", "pipe", "ignore"] });
    const ended = once(child, "close").then(([code]) => Promise.reject(new Error(`The preview ended with ${code}`)));
    const said: string[] = [];
    const lines = createInterface(child.stdout).on("line", (line) => said.push(line));
    const up = "The preview is at ";
    const shown = new Promise<string>((resolve) => {
      lines.on("line", (line) => line.startsWith(up) && resolve(line.slice(up.length)));
    });
    const address = await Promise.race([shown, ended]);
    ended.catch(() => {});
    return new RunningPreview(address, child, said);
  }

  get port(): number {
    return Number(new URL(this.address).port);
  }

  /** Stops it as Ctrl+C does, and gives the code with which it ends. */
  async stop(): Promise<number> {
    this.#process.kill("SIGINT");
    const [code] = await once(this.#process, "close");
    return code;
  }

  async get(path: string): Promise<Response> {
    return fetch(this.address + path, { redirect: "manual" });
  }

  async page(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  /** Waits until it says some words on the terminal. */
  async says(words: string): Promise<void> {
    await expect.poll(() => this.#said.join("\n")).toContain(words);
  }

  /** Waits until a page holds, or no longer holds, some words. */
  async shows(path: string, words: string): Promise<void> {
    await expect.poll(() => this.page(path)).toContain(words);
  }

  async showsNoMore(path: string, words: string): Promise<void> {
    await expect.poll(() => this.page(path)).not.toContain(words);
  }
}
