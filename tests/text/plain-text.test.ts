import { expect, it } from "vitest";
import type { Problem } from "../../src/problem.ts";
import { plainText } from "../../src/text/plain-text.ts";
import { readProse } from "../../src/validate/markdown.ts";

it.each([
  ["words **in** bold and *un*usual ones", "words in bold and unusual ones"],
  ["one\n\ntwo\n\n- three\n- four", "one two three four"],
  ["## A heading\nand a line  \nbreak", "A heading and a line break"],
  ["> quoted\n\n***\n\n`a < b && c > d`", "quoted a < b && c > d"],
  ['[a link](https://example.org "5 > 4, \\"so\\"") & more', "a link & more"],
  ["2 &lt; 3, &amp;amp; and \\<b\\>", "2 < 3, &amp; and <b>"],
  ["", ""],
])("the plain text of %j is %j", (markdown, text) => {
  const report = ({ found }: Problem) => {
    throw new Error(found);
  };
  const prose = readProse(markdown, () => ({ file: "a.md", line: 1, column: 1 }), { language: "en", report });
  expect(prose && plainText(prose.html)).toBe(text);
});
