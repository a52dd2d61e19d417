import { refusedTexts } from "./attack.ts";

// A theme that fetches, hides, covers or runs.

const inBlock = (text: string) => `:root {\n${text}\n}\n`;
const unknown = (name: string) => `2:1 theme: “${name}”, which no theme sets`;
const noColour = (value: string) => `2:1 theme: --paper with “${value}`;

export const refused = refusedTexts(
  [
    ["an address for a colour", inBlock("--paper: url(https://e.example/?x);"), noColour("url(https")],
    ["an address without a scheme", inBlock("--paper: url(//e.example);"), noColour("url(//e.example)")],
    ["an address of a script", inBlock("--paper: url(javascript:alert(1));"), noColour("url(javascript:alert(1))")],
    ["an address in escapes", inBlock("--paper: \\75rl(//e.example);"), noColour("\\75rl(//e.example)")],
    [
      "an address after a colour",
      inBlock("--paper: light-dark(#fff, #000) url(//e.example);"),
      noColour("light-dark("),
    ],
    ["an address within a colour", inBlock("--paper: light-dark(#fff, url(//e.example));"), noColour("light-dark(")],
    ["a set of images", inBlock('--paper: image-set("//e.example" 1x);'), noColour("image-set(")],
    ["an expression", inBlock("--paper: expression(alert(1));"), noColour("expression(alert(1))")],
    ["another variable", inBlock("--paper: var(--ink);"), noColour("var(--ink)")],
    ["a colour with little of it", inBlock("--paper: light-dark(#fff0, #000f);"), noColour("light-dark(#fff0, #000f)")],
    ["a colour by name", inBlock("--paper: transparent;"), noColour("transparent")],
    ["what outweighs all other rules", inBlock("--paper: light-dark(#fff, #000) !important;"), noColour("light-dark(")],
    ["a binding", inBlock("-moz-binding: url(//e.example);"), unknown("-moz-binding")],
    ["a behaviour", inBlock("behavior: url(//e.example);"), unknown("behavior")],
    ["what hides a page", inBlock("display: none;"), unknown("display")],
    ["a picture behind the page", inBlock("background: url(//e.example);"), unknown("background")],
    ["a token of the program's own", inBlock("--interface: serif;"), unknown("--interface")],
    ["a token in escapes", inBlock("--p\\61per: red;"), unknown("--p\\61per")],
    ["a token in capitals", inBlock("--PAPER: light-dark(#fff, #000);"), unknown("--PAPER")],
    ["a name that objects have", inBlock("__proto__: light-dark(#fff, #000);"), unknown("__proto__")],
    ["a name that objects inherit", inBlock("constructor: light-dark(#fff, #000);"), unknown("constructor")],
    ["a token twice", inBlock("--measure: 30rem;\n--measure: 40rem;"), "3:1 theme: --measure a second time"],
    ["a width wider than any window", inBlock("--measure: 999rem;"), "2:1 theme: --measure with “999rem”"],
    ["a width that is worked out", inBlock("--measure: calc(1px*9999);"), "2:1 theme: --measure with “calc("],
    ["a width below nothing", inBlock("--measure: -40rem;"), "2:1 theme: --measure with “-40rem”"],
    ["a comment within a value", inBlock("--paper: light-dark(#fff,/**/#000);"), noColour("light-dark(#fff,/**/#000)")],
    ["a comment that hides the end", inBlock("--measure: 30rem/*;}*/;"), "2:1 theme: --measure with “30rem/*”"],
    ["a comment without an end", ":root {}\n/* body {}", "2:1 theme: “/* body {}”"],
    ["the sign of an old comment", "<!--\n:root {}\n-->", "1:1 theme: “<!--”"],
    [
      "a block that ends early",
      inBlock("--measure: 30rem } body { display: none;"),
      "2:20 theme: “body { display: none;”",
    ],
    ["a block that does not end", ":root { --measure: 30rem;", "1:26 theme: a block without an end"],
    [
      "a block in a block",
      inBlock("a { --measure: 30rem; }"),
      "2:1 theme: “a { --measure: 30rem; }”, which does not end",
    ],
    ["an end too many", ":root {} }", "1:10 theme: “}”"],
    [
      "the end of the style sheet in markup",
      ":root {}\n</style><script>alert(1)</script>",
      "2:1 theme: “</style><script>",
    ],
    ["an import", '@import "https://e.example/x.css";\n:root {}', "1:1 theme: “@import"],
    ["an import after a rule", ":root {}\n@import url(//e.example);", "2:1 theme: “@import url(//e.example);”"],
    ["an import in escapes", "@\\69mport url(//e.example);", "1:1 theme: “@\\69mport"],
    ["another encoding", '@charset "utf-7";', "1:1 theme: “@charset"],
    ["a typeface from elsewhere", "@font-face { src: url(//e.example) }", "1:1 theme: “@font-face"],
    ["a rule for one medium", "@media screen { :root {} }", "1:1 theme: “@media"],
    ["a second selector", ":root, body {}", "1:1 theme: “:root, body {}”"],
    ["a selector that reads a field", ':root [value^="a"] {}', "1:1 theme: “:root [value"],
    ["a selector in capitals", ":ROOT {}", "1:1 theme: “:ROOT {}”"],
    ["words that turn round", inBlock("/* \u202e */"), "2:4 invisible-character:"],
    ["a zero among its letters", ":root {\0}", "1:8 invisible-character:"],
    ["letters of another encoding", new Uint8Array([0x3a, 0xff, 0xfe]), "1:1 encoding:"],
    ["more than a theme holds", `/*${" ".repeat(9000)}*/`, "1:1 text-limits: a theme of 9004 characters"],
    ["more than is read", " ".repeat(70_000), "1:1 file-size:"],
    ["text as light as its page", inBlock("--ink: light-dark(#fbfaf6, #121416);"), "2:1 contrast: --ink #fbfaf6 on"],
    ["a page as dark as its text", inBlock("--paper: light-dark(#15181c, #121416);"), "2:1 contrast:"],
  ],
  "theme.css",
);
