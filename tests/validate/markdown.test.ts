import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it, test } from "vitest";
import { readProse } from "../../src/validate/markdown.ts";
import { runs } from "../runs.ts";

/** What a text becomes, and what is wrong with it, each with its offset. */
function prose(
  markdown: string,
  language = "en",
): { readonly html: string | undefined; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const position = (offset: number) => ({ file: "", line: 1, column: offset });
  const result = readProse(markdown, position, {
    language,
    report: ({ at, found }) => problems.push(`${at.column} ${found}`),
  });
  return { html: result?.html.markup, problems };
}

describe("a text", () => {
  test.each([
    ["words *leaning* and **bold**", "<p>words <em>leaning</em> and <strong>bold</strong></p>"],
    ["one\n\ntwo", "<p>one</p>\n<p>two</p>"],
    ["- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"],
    ["3. three", '<ol start="3">\n<li>three</li>\n</ol>'],
    ["> said", "<blockquote>\n<p>said</p>\n</blockquote>"],
    ["# First", "<h3>First</h3>"],
    ["## Second", "<h4>Second</h4>"],
    ["##### Fifth", "<h6>Fifth</h6>"],
    [`Title\n${"=".repeat(70)}`, "<h3>Title</h3>"],
    [`one\n\n${"-".repeat(70)}`, "<p>one</p>\n<hr>"],
    ["```js\nalert(1)\n```", "<pre><code>alert(1)\n</code></pre>"],
    ["{{ title }} <% include %> #{x}", "<p>{{ title }} &#x3C;% include %> #{x}</p>"],
    ["1 < 2 & 3 > 2 &amp; &lt;b&gt;", "<p>1 &#x3C; 2 &#x26; 3 > 2 &#x26; &#x3C;b></p>"],
    ["`<script>`", "<p><code>&#x3C;script></code></p>"],
    ["\\<b>", "<p>&#x3C;b></p>"],
    ["[not a link]", "<p>[not a link]</p>"],
    ["", ""],
  ])("%j is shown as %j", (markdown, html) => {
    expect(prose(markdown)).toEqual({ html, problems: [] });
  });

  test.each([
    ["en", 'The "so-called *front*", it wrote.', "The “so-called <em>front</em>”, it wrote."],
    ["en-GB", "They didn't say 'no'; the editors' words", "They didn’t say ‘no’; the editors’ words"],
    ["en", '("One") "**two**" "Three?" "Four."', "(“One”) “<strong>two</strong>” “Three?” “Four.”"],
    ["en", '`"` -- "so..."', '<code>"</code> -- “so...”'],
    ["de", '"Nein", war\'s', '"Nein", war\'s'],
  ])("in %s, %j has the quotation marks of %j", (language, markdown, html) => {
    expect(prose(markdown, language)).toEqual({ html: `<p>${html}</p>`, problems: [] });
  });

  test.each([
    ["[page](https://example.org/a?b=c#d)", "https://example.org/a?b=c#d"],
    ["<https://example.org/>", "https://example.org/"],
    ["[page]\n\n[page]: https://example.org/", "https://example.org/"],
    ['[page](https://example.org/ "a \\"title\\"")', "https://example.org/"],
  ])("%j links without telling the page where its reader comes from", (markdown, href) => {
    const link = parseFragment(prose(markdown).html ?? "").childNodes[0];
    const anchor = link && "childNodes" in link ? link.childNodes[0] : undefined;
    const attributes = anchor && "attrs" in anchor ? anchor.attrs.map(({ name, value }) => [name, value]) : [];
    expect(Object.fromEntries(attributes)).toMatchObject({ href, rel: "noopener noreferrer nofollow" });
  });

  test.each([
    ["The <Freedom> Legion", "4 the HTML <Freedom>"],
    ["a <b>c</b>", "2 the HTML <b>"],
    ["<script>alert(1)</script>", "0 the HTML <script>alert(1)</script>"],
    ["<!-- a comment -->", "0 the HTML <!-- a comment -->"],
    ["a <!-- comment --> b", "2 the HTML <!-- comment -->"],
    ["<?php x ?>", "0 the HTML <?php x ?>"],
    ["<![CDATA[x]]>", "0 the HTML <![CDATA[x]]>"],
    ["> - <svg onload=x>", "4 the HTML <svg onload=x>"],
    ["![map](https://example.org/map.png)", "0 an image"],
    ["![map][m]\n\n[m]: https://example.org/map.png", "0 an image"],
    ["[![map](https://example.org/map.png)](https://example.org/)", "1 an image"],
    ["a &#x202e; b", "0 the invisible character U+202E"],
    ["a *b &ZeroWidthSpace;*", "3 the invisible character U+200B"],
    ['[page](https://example.org/ "a &#x2066; b")', "0 the invisible character U+2066"],
  ])("%j is refused where the fault begins", (markdown, problem) => {
    const { html, problems } = prose(markdown);
    expect(html).toBeUndefined();
    expect(problems[0]).toBe(problem);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "&#106;avascript:alert(1)",
    "java&Tab;script:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "mailto:editor@example.org",
    "//example.org/page",
    "/places/town/",
    "../town",
    "#claim-1",
    "example.org",
    "",
    "HTTPS://example.org/",
    "https:example.org",
    "https:/example.org",
    "https://",
    "https://user@example.org/",
    "https://user:word@example.org/",
    "https://example.org@evil.example/",
  ])("that links to %j is refused, inline and by reference", (address) => {
    for (const markdown of [`see [page](<${address}>)`, `see [page]\n\n[page]: <${address}>`]) {
      expect(prose(markdown)).toMatchObject({ html: undefined, problems: [expect.stringContaining("the address “")] });
    }
  });

  test.each([["<javascript:alert(1)>"], ["<editor@example.org>"]])("that is the link %s is refused", (markdown) => {
    expect(prose(markdown).problems).toEqual([expect.stringContaining("the address “")]);
  });

  it("with several faults is told all of them", () => {
    expect(prose("<b> and ![](x) and [y](z)").problems).toEqual(["0 the HTML <b>", "8 an image", "19 the address “z”"]);
  });

  test.each([
    ["quotations", "> ".repeat(60)],
    ["quotations without spaces", ">".repeat(3000)],
    ["lists", "- ".repeat(60)],
    ["numbered lists", "1. ".repeat(60)],
    ["both", "> * ".repeat(30)],
  ])("of nested %s is refused and overflows nothing", (_what, markers) => {
    expect(prose(`one\n\n${markers}x`).problems).toEqual(["0 a text nested more than 50 deep"]);
  });

  test.each([
    [20_000, []],
    [20_001, ["0 a text of 20001 characters"]],
  ])("of %i characters has these problems: %j", (length, problems) => {
    expect(prose("x".repeat(length)).problems).toEqual(problems);
  });

  it("becomes nothing but the few elements that an entry needs, or is refused", () => {
    const piece = fc.constantFrom(
      ..."<>&\"'`*_[]()!#-\\ \n",
      "script",
      "onerror=",
      "javascript:",
      "https://a.b/",
      "&lt;",
      "&#60;",
      "&colon;",
      "[x]: ",
      "<!--",
      "a",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { html, problems } = prose(pieces.join(""));
        expect(html === undefined).toBe(problems.length > 0);
        expect(
          (html ?? "").replace(/<\/?(?:p|em|strong|ul|ol|li|blockquote|code|pre|h[3-6]|hr|br|a)\b[^<>]*>/g, ""),
        ).not.toContain("<");
        expect(html ?? "").not.toMatch(/<a (?!href=)/);
        for (const [, href] of (html ?? "").matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:\/\//);
      }),
      { numRuns: runs(500) },
    );
  });
});
