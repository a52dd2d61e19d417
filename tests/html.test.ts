import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it, test } from "vitest";
import { type HtmlValue, html, trustedMarkup } from "../src/html.ts";

describe("an html template", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["Tom & Jerry", "Tom &amp; Jerry"],
    ["&amp;", "&amp;amp;"],
    [`"double" 'single'`, "&quot;double&quot; &#39;single&#39;"],
    ["{{ title }}", "{{ title }}"],
    ["", ""],
  ])("escapes %j", (text, markup) => {
    expect(html`<p>${text}</p>`.markup).toBe(`<p>${markup}</p>`);
  });

  test.each<[string, HtmlValue, string]>([
    ["a number", 0, "0"],
    ["false", false, ""],
    ["nothing", undefined, ""],
    ["markup", html`<b>${"<"}</b>`, "<b>&lt;</b>"],
    ["markup on trust", trustedMarkup("<b>x</b>"), "<b>x</b>"],
    ["a list", ["<", [html`<br>`, false, undefined], 1], "&lt;<br>1"],
    ["an empty list", [], ""],
  ])("takes %s", (_what, value, markup) => {
    expect(html`${value}`.markup).toBe(markup);
  });

  it("shows a reader any text as it was, in content and in quoted attributes", () => {
    const text = fc.string({ unit: fc.constantFrom(..."<>&\"'=/` ab;#x3Cé") });
    fc.assert(
      fc.property(text, (text) => {
        const fragment = parseFragment(html`<a title="${text}" lang='${text}'>${text}</a>`.markup);
        const [link, ...rest] = fragment.childNodes;
        expect(rest).toEqual([]);
        expect(link).toMatchObject({
          attrs: [
            { name: "title", value: text },
            { name: "lang", value: text },
          ],
          childNodes: text === "" ? [] : [{ nodeName: "#text", value: text }],
        });
      }),
    );
  });
});
