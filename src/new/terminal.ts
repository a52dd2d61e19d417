import { createInterface, type Interface } from "node:readline";
import { WrongUsage } from "../wrong-usage.ts";
import type { Completion } from "./form.ts";

/** What to say of a line while it is typed; an empty text where nothing is wrong. */
export type Warning = (line: string) => string;

const plainPrompt = "> ";

/** Asks a person at a terminal for lines, in which Tab completes an answer. */
export class Terminal {
  readonly #input: NodeJS.ReadableStream;
  readonly #output: NodeJS.WritableStream;
  readonly #interface: Interface;
  readonly #lines: AsyncIterator<string>;
  #completions: readonly Completion[] = [];
  #hasEnded = false;

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
    this.#input = input;
    this.#output = output;
    this.#interface = createInterface({
      input,
      output,
      terminal: true,
      historySize: 0,
      prompt: plainPrompt,
      completer: (line: string) => [matching(line, this.#completions), line],
    });
    this.#interface.once("close", () => {
      this.#hasEnded = true;
    });
    this.#lines = this.#interface[Symbol.asyncIterator]();
  }

  /** Begins a screen. */
  clear(): void {
    this.#output.write("\x1b[2J\x1b[H");
  }

  say(text: string): void {
    this.#output.write(`${text}\n`);
  }

  /**
   * Reads the next line, without white space around it.
   *
   * @throws {WrongUsage} when there is none: at Ctrl+C, Ctrl+D or the end of the input
   */
  async answer(completions: readonly Completion[] = [], warning: Warning = () => ""): Promise<string> {
    this.#completions = completions;
    const unwatch = this.#watch(warning);
    // Input that has ended may still hold lines, for which Node.js 24 does not prompt. `true` keeps the cursor where it is
    // in what was typed ahead.
    if (this.#hasEnded) this.#output.write("> ");
    else this.#interface.prompt(true);
    const { value, done } = await this.#lines.next();
    unwatch();
    if (!done) return value.trim();
    this.say("");
    throw new WrongUsage("Nothing was written.");
  }

  /**
   * Reads the next key, in lower case; “return” for Enter.
   *
   * @throws {WrongUsage} when there is none, as above
   */
  async key(): Promise<string> {
    const [ahead = "", rest = ""] = [this.#interface.line.slice(0, 1), this.#interface.line.slice(1)];
    if (ahead !== "") {
      this.#clearLine();
      this.#interface.write(rest);
      return ahead.toLowerCase();
    }
    if (this.#hasEnded) throw new WrongUsage("Nothing more was written.");
    this.#interface.prompt();
    const key = await new Promise<string | undefined>((resolve) => {
      const onClose = () => resolve(undefined);
      this.#interface.once("close", onClose);
      this.#input.once("keypress", (text: string | undefined, { name }: { readonly name?: string }) => {
        this.#interface.off("close", onClose);
        resolve(name === "return" || name === "enter" ? "return" : (text ?? "").toLowerCase());
      });
    });
    if (key === undefined) throw new WrongUsage("Nothing more was written.");
    // Enter has made a line of what was typed; any other key stands in the line.
    if (key === "return") await this.#lines.next();
    else this.#clearLine();
    return key;
  }

  #clearLine(): void {
    this.#interface.write(null, { ctrl: true, name: "u" });
  }

  /** Shows what is to be said of a line while it is typed, before it. */
  #watch(warning: Warning): () => void {
    let shown = "";
    const onKey = () => {
      const words = warning(this.#interface.line);
      if (words === shown) return;
      shown = words;
      this.#interface.setPrompt(`${words}${words === "" ? "" : " "}${plainPrompt}`);
      this.#interface.prompt(true);
    };
    this.#input.on("keypress", onKey);
    return () => {
      this.#input.off("keypress", onKey);
      this.#interface.setPrompt(plainPrompt);
    };
  }

  close(): void {
    this.#interface.close();
  }
}

/** Finds the completions in which a word begins as typed, without regard to case. */
function matching(typed: string, completions: readonly Completion[]): string[] {
  const start = typed.trimStart().toLowerCase();
  const begins = (words: string) => ` ${words.toLowerCase()}`.includes(` ${start}`);
  return [
    ...new Set(completions.filter(({ text, foundBy = [] }) => [text, ...foundBy].some(begins)).map(({ text }) => text)),
  ];
}
