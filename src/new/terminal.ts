import { createInterface, type Interface } from "node:readline";
import { WrongUsage } from "../wrong-usage.ts";
import type { Offer } from "./form.ts";

/** A person at a terminal: asked in lines, with Tab to complete an answer. */
export class Terminal {
  readonly #output: NodeJS.WritableStream;
  readonly #interface: Interface;
  readonly #lines: AsyncIterator<string>;
  #offers: readonly Offer[] = [];

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
    this.#output = output;
    this.#interface = createInterface({
      input,
      output,
      terminal: true,
      historySize: 0,
      prompt: "> ",
      completer: (line: string) => [completions(line, this.#offers), line],
    });
    this.#lines = this.#interface[Symbol.asyncIterator]();
  }

  say(text: string): void {
    this.#output.write(`${text}\n`);
  }

  /**
   * The next line, without white space around it.
   *
   * @throws {WrongUsage} when there is none: at Ctrl+C, Ctrl+D or the end of the input
   */
  async answer(offers: readonly Offer[] = []): Promise<string> {
    this.#offers = offers;
    // Keeps the cursor where it is in what was typed ahead.
    this.#interface.prompt(true);
    const { value, done } = await this.#lines.next();
    if (!done) return value.trim();
    this.say("");
    throw new WrongUsage("Nothing was written.");
  }

  close(): void {
    this.#interface.close();
  }
}

/** The offers in which a word begins as typed, without regard to case. */
function completions(typed: string, offers: readonly Offer[]): string[] {
  const start = typed.trimStart().toLowerCase();
  const begins = (words: string) => ` ${words.toLowerCase()}`.includes(` ${start}`);
  return [...new Set(offers.filter(({ text, also = [] }) => [text, ...also].some(begins)).map(({ text }) => text))];
}
