import { createInterface, type Interface } from "node:readline";
import { WrongUsage } from "../wrong-usage.ts";
import type { Completion } from "./form.ts";

/** What to say of a line while it is typed; an empty text where nothing is wrong. */
export type Warning = (line: string) => string;

const plainPrompt = "> ";

interface Key {
  readonly name?: string;
}

/** What a line may be made of that is asked for. */
export interface Asked {
  /** Tab completes to them. */
  readonly completions?: readonly Completion[];
  /** Tab puts it into the line while that is empty. */
  readonly offered?: string | undefined;
  readonly warning?: Warning | undefined;
  /** Whether Esc leads back. */
  readonly hasWayBack?: boolean;
}

/** A person pressed Esc where it leads back. */
export class LedBack extends Error {}

/** How a person is asked, once there is something to ask. */
export type OpenTerminal = () => Terminal;

/** Asks a person at a terminal for lines, in which Tab completes an answer. */
export class Terminal {
  readonly #input: NodeJS.ReadableStream;
  readonly #output: NodeJS.WritableStream;
  readonly #interface: Interface;
  readonly #lines: AsyncIterator<string>;
  #asked: Asked = {};
  /** A line that was asked for and not typed yet. */
  #awaited: Promise<IteratorResult<string>> | undefined;
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
      completer: (line: string) => [completionsOf(line, this.#asked), line],
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
   * @throws {LedBack} at Esc, where it leads back
   */
  async answer(asked: Asked = {}): Promise<string> {
    this.#asked = asked;
    // Input that has ended may still hold lines, for which Node.js 24 does not prompt. `true` keeps the cursor where it is
    // in what was typed ahead.
    if (this.#hasEnded) this.#output.write("> ");
    else this.#interface.prompt(true);
    const line = await this.#typedLine(asked);
    if (line === "escape") {
      this.#leaveLine();
      throw new LedBack();
    }
    if (!line.done) return line.value.trim();
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
      this.#input.once("keypress", (text: string | undefined, { name }: Key) => {
        this.#interface.off("close", onClose);
        resolve(name === "return" || name === "enter" ? "return" : (text ?? "").toLowerCase());
      });
    });
    if (key === undefined) throw new WrongUsage("Nothing more was written.");
    // Enter has made a line of what was typed; any other key stands in the line.
    if (key === "return") await this.#nextLine();
    else this.#leaveLine();
    return key;
  }

  /** What is said next stands below the prompt. */
  #leaveLine(): void {
    this.#clearLine();
    this.#output.write("\n");
  }

  #clearLine(): void {
    this.#interface.write(null, { ctrl: true, name: "u" });
  }

  /** The next line, or that Esc was pressed; what is to be said of it while it is typed is shown before it. */
  async #typedLine({ warning = () => "", hasWayBack }: Asked): Promise<IteratorResult<string> | "escape"> {
    let shown = "";
    let leadBack = () => {};
    const onKey = (_: unknown, { name }: Key) => {
      if (name === "escape" && hasWayBack) leadBack();
      const words = warning(this.#interface.line);
      if (words === shown) return;
      shown = words;
      this.#interface.setPrompt(`${words}${words === "" ? "" : " "}${plainPrompt}`);
      this.#interface.prompt(true);
    };
    this.#input.on("keypress", onKey);
    const escaped = new Promise<"escape">((resolve) => {
      leadBack = () => resolve("escape");
    });
    const typed = await Promise.race([this.#nextLine(), escaped]);
    this.#input.off("keypress", onKey);
    this.#interface.setPrompt(plainPrompt);
    return typed;
  }

  /** Where one is awaited already, as after Esc, it is that. */
  async #nextLine(): Promise<IteratorResult<string>> {
    this.#awaited ??= this.#lines.next();
    const line = await this.#awaited;
    this.#awaited = undefined;
    return line;
  }

  close(): void {
    this.#interface.close();
  }
}

/** What is offered for an empty line; else the completions in which a word begins as typed, without regard to case. */
function completionsOf(typed: string, { completions = [], offered }: Asked): string[] {
  if (typed === "" && offered !== undefined) return [offered];
  const start = typed.trimStart().toLowerCase();
  const begins = (words: string) => ` ${words.toLowerCase()}`.includes(` ${start}`);
  return [
    ...new Set(completions.filter(({ text, foundBy = [] }) => [text, ...foundBy].some(begins)).map(({ text }) => text)),
  ];
}
