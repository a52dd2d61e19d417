import { once } from "node:events";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { type Asked, LedBack, Terminal } from "../../src/new/terminal.ts";

const completions = [
  { text: "Freedom Legion" },
  { text: "Ministry" },
  { text: "report-1", foundBy: ["The Courier, “Raid”"] },
];

/** What a person answers who presses these keys. */
async function answerTo(keys: string, asked: Asked = {}): Promise<string> {
  const input = new PassThrough();
  const terminal = new Terminal(input, new PassThrough());
  const answer = terminal.answer({ completions, ...asked });
  // Keys that come at once are taken for pasted text, in which Tab completes nothing.
  for (const key of keys) setImmediate(() => input.write(key));
  return answer.finally(() => terminal.close());
}

it.each([
  ["Fr\t\r", "Freedom Legion"],
  ["mini\t\r", "Ministry"],
  ["legi\t\r", "Freedom Legion"],
  ["courier\t\r", "report-1"],
  ["else\t\r", "else"],
  ["  typed  \r", "typed"],
])("the keys %j answer %j", async (keys, answer) => {
  expect(await answerTo(keys)).toBe(answer);
});

it.each([
  ["Ctrl+C", "half\u0003"],
  ["Ctrl+D", "\u0004"],
])("%s ends with nothing written", async (_, keys) => {
  await expect(answerTo(keys)).rejects.toThrow("Nothing was written.");
});

it.each([
  ["\t\r", "read"],
  ["mini\t\r", "Ministry"],
])("the keys %j answer %j where Tab offers what was read", async (keys, answer) => {
  expect(await answerTo(keys, { offered: "read" })).toBe(answer);
});

it("Esc leads back where there is a way", async () => {
  await expect(answerTo("half\u001b", { hasWayBack: true })).rejects.toThrow(LedBack);
});

it("lines that are pasted at once answer one question after the other", async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const terminal = new Terminal(input, output);
  input.write("one\ntwo\nthree\n");
  await once(output, "readable");
  expect([await terminal.answer(), await terminal.answer(), await terminal.answer()]).toEqual(["one", "two", "three"]);
  terminal.close();
});
