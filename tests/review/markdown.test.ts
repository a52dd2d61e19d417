import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { remark } from "remark";
import { describe, expect, it, test } from "vitest";
import { literal, paragraphsOf, quotation } from "../../src/review/markdown.ts";
import { markedWords } from "../../src/review/marked-words.ts";

/** The kinds of nodes in a text of Markdown, and what a reader sees of it without what has no width. */
function read(markdown: string): { readonly kinds: ReadonlySet<string>; readonly text: string } {
  const kinds = new Set<string>();
  const texts: string[] = [];
  const within = (node: Nodes | Root) => {
    kinds.add(node.type);
    if (node.type === "text") texts.push(node.value);
    if ("children" in node) for (const child of node.children) within(child);
  };
  within(remark().parse(markdown));
  return { kinds, text: texts.join("").replaceAll("\u200b", "") };
}

const hostile = [
  "# heading",
  "- item",
  "+ item",
  "1. item",
  "12) item",
  "> quotation",
  "***",
  "---",
  "===",
  "    code",
  "```js",
  "~~~",
  "`code`",
  "*a* __b__ ~~c~~",
  "[text](https://evil.example)",
  "![image](https://evil.example/x.png)",
  "[ref]: https://evil.example",
  "<https://evil.example>",
  "<b>bold</b>",
  "<!-- a comment that hides what follows",
  "<details><summary>x",
  "&lt;b&gt; &copy; &#64;",
  "| a | b |",
  "a\\*b\\",
  "a  \nb",
  "$x$ $$y$$",
];

describe("a text of the content", () => {
  it.each(hostile)("stands as it was written: %s", (text) => {
    for (const markdown of [literal(text), `- **Title:** ${literal(text)}`, `## ${literal(text)}: added`]) {
      const { kinds, text: seen } = read(markdown);
      const furniture = ["root", "paragraph", "text", "list", "listItem", "strong", "heading"];
      expect([...kinds].filter((kind) => !furniture.includes(kind))).toEqual([]);
      expect(seen).toContain(text.replace(/\s+/g, " ").trim());
    }
    expect([...read(literal(text)).kinds].sort()).toEqual(["paragraph", "root", "text"]);
  });

  it("stands as it was written, whatever it is", () => {
    const signs = fc.string({ unit: fc.constantFrom(..."#-+=*_`~[]()<>!&|\\$:;/.@1 \n\tax"), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: "grapheme" })), (text) => {
        const written = text.replace(/\s+/g, " ").trim();
        fc.pre(written !== "" && !/\p{Cf}|\p{Cc}/u.test(written));
        const { kinds, text: seen } = read(literal(text));
        expect([...kinds].sort()).toEqual(["paragraph", "root", "text"]);
        expect(seen).toBe(written);
      }),
    );
  });

  test.each([
    ["nobody is mentioned", "@everyone and a@b.example", /@[a-z]/],
    ["no issue is referred to", "#12 and owner/name#12", /#\d/],
    [
      "no bare address becomes a link",
      "https://evil.example HTTP://evil.example www.evil.example _www.evil.example",
      /:\/\/|www\./i,
    ],
    ["no line is a command of a workflow", "::error::x ##[error]x", /::|##\[/],
    ["no character turns or hides what is beside it", "a\u202eb\u0007c\u{e0041}d", /\p{Cc}|\p{Cf}/u],
  ])("%s", (_, text, dangerous) => {
    expect(text).toMatch(dangerous);
    const shown = literal(text).replaceAll("&#8203;", "|");
    expect(shown.replaceAll("\u200b", "|")).not.toMatch(dangerous);
    expect(shown.replace(/\\(?=[!-/:-@[-`{-~])/g, "")).not.toMatch(dangerous);
  });
});

it("the paragraphs and items of a text stand in one quotation", () => {
  const quoted = (text: string) => quotation(paragraphsOf(text).map(literal));
  expect(quoted("One,\ntwo.\n\n- Three\n  more\n2. Four\n\n\n# Five")).toBe(
    "> One, two.\n>\n> \\- Three more\n>\n> 2\\. Four\n>\n> \\#&#8203; Five",
  );
  expect([...read(quoted("1. a\n\n> b\n\n<p>")).kinds].sort()).toEqual(["blockquote", "paragraph", "root", "text"]);
});

describe("a text with its changed words marked", () => {
  it.each([
    ["They came at dawn.", "They came at dusk.", "They came at <del>dawn</del><ins>dusk</ins>."],
    ["They came.", "They came in a boat.", "They came <ins>in a boat</ins>."],
    ["The *old* guard said no.", "The guard said no.", "The <del>\\*old\\*</del> guard said no."],
  ])("shows what is gone of “%s”", (was, is, marked) => {
    expect(markedWords(was, is)).toBe(marked);
  });

  it("is not made of texts that have little in common", () => {
    expect(markedWords("It rained all day.", "Nobody was seen there.")).toBeUndefined();
  });

  it("has no other markup than the marks", () => {
    const words = fc.array(fc.constantFrom(...hostile.flatMap((text) => text.split(/(\b)/)), " ", "calm"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, words, (common, was, is) => {
        const [before, after] = [was, is].map((own) => ["calm ".repeat(20), ...common, ...own].join(""));
        const marked = markedWords(before ?? "", after ?? "") ?? "";
        expect(marked.match(/(?<!\\)<[^>]*>?/g)?.filter((tag) => !/^<\/?(?:ins|del)>$/.test(tag)) ?? []).toEqual([]);
        expect(read(marked.replace(/<\/?(?:ins|del)>/g, "")).kinds).toEqual(new Set(["root", "paragraph", "text"]));
      }),
    );
  });
});
