import { createInterface, type Interface } from "node:readline";
import { WrongUsage } from "../wrong-usage.ts";
import type { Completion } from "./form.ts";

/** Asks a person at a terminal for lines, in which Tab completes an answer. */
export class Terminal {
  readonly #output: NodeJS.WritableStream;
  readonly #interface: Interface;
  readonly #lines: AsyncIterator<string>;
  #completions: readonly Completion[] = [];
  #hasEnded = false;

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
    this.#output = output;
    this.#interface = createInterface({
      input,
      output,
      terminal: true,
      historySize: 0,
      prompt: "> ",
      completer: (line: string) => [matching(line, this.#completions), line],
    });
    this.#interface.once("close", () => {
      this.#hasEnded = true;
    });
    this.#lines = this.#interface[Symbol.asyncIterator]();
  }

  say(text: string): void {
    this.#output.write(`${text}\n`);
  }

  /**
   * Reads the next line, without white space around it.
   *
   * @throws {WrongUsage} when there is none: at Ctrl+C, Ctrl+D or the end of the input
   */
  async answer(completions: readonly Completion[] = []): Promise<string> {
    this.#completions = completions;
    // Input that has ended may still hold lines, for which Node.js 24 does not prompt. `true` keeps the cursor where it is
    // in what was typed ahead.
    if (this.#hasEnded) this.#output.write("> ");
    else this.#interface.prompt(true);
    const { value, done } = await this.#lines.next();
    if (!done) return value.trim();
    this.say("");
    throw new WrongUsage("Nothing was written.");
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
