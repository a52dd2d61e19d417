import { type Files, record, settings } from "../story.ts";
import { quoted, refusedTexts } from "./attack.ts";

// A page of the story's own, and the foot of each page, that run, lead or pretend.

const ownPage = (fields: string, body = "We are here.") => record({ title: "Imprint" }, fields, body);
const body = (text: string) => ownPage("", text);
const file = "pages/attack.md";
const bodyStarts = "4:1";

export const refused = [
  ...refusedTexts(
    [
      ["a script on a page", body("<script>alert(1)</script>"), `${bodyStarts} html: the HTML <script>`],
      ["a script in capitals on a page", body("<ScRiPt src=//e.example></ScRiPt>"), `${bodyStarts} html:`],
      ["a frame on a page", body("<iframe src=https://e.example></iframe>"), `${bodyStarts} html:`],
      ["a form on a page", body("<form action=https://e.example><input>"), `${bodyStarts} html:`],
      ["style on a page", body("<style>*{display:none}</style>"), `${bodyStarts} html:`],
      ["a handler on a page", body("Text <b onclick=alert(1)>here</b>"), "4:6 html: the HTML <b onclick"],
      ["a comment on a page", body("<!-- seen by few -->"), `${bodyStarts} html:`],
      ["a picture on a page", body("![us](https://e.example/p.png)"), `${bodyStarts} image:`],
      ["a link to a script on a page", body("[us](javascript:alert(1))"), `${bodyStarts} web-address:`],
      ["a link to data on a page", body("[us](data:text/html,<script>)"), `${bodyStarts} `],
      ["a link without a scheme on a page", body("[us](//e.example)"), `${bodyStarts} web-address:`],
      ["a link with a user on a page", body("[us](https://bank.example@e.example/)"), `${bodyStarts} web-address:`],
      ["a reference to a script on a page", body("[us][1]\n\n[1]: javascript:alert(1)"), "6:1 web-address:"],
      ["words that turn round on a page", body("We \u202eera"), "4:4 invisible-character:"],
      ["a page without an end", body("a\n".repeat(1100)), `${bodyStarts} text-limits:`],
      ["a page larger than is read", body("a ".repeat(40_000)), "1:1 file-size:"],
      ["a page with fields in JavaScript", "---js\n{ title: alert(1) }\n---\nUs.\n", "1:1 front-matter:"],
      ["a page with an address of its own", ownPage("permalink: ../index.html"), "2:1 unknown-field:"],
      ["a page with a layout", ownPage("layout: /etc/passwd"), "2:1 unknown-field:"],
      ["a page without a title", record({}, "navigation: true", "Us."), "2:1 missing-field:"],
      ["a page that is linked neither here nor there", ownPage("navigation: maybe"), "2:13 field-value:"],
    ],
    file,
  ),
  ...(
    [
      ["a page by the name of a folder above", "pages/..md", "1:1 file-name:"],
      ["a page with a capital", "pages/About.md", "1:1 file-name:"],
      ["a page in a folder of pages", "pages/events/raid.md", "1:1 unexpected-file:"],
      ["a page in HTML", "pages/about.html", "1:1 unexpected-file:"],
      ["a page that runs", "pages/about.11ty.js", "1:1 unexpected-file:"],
      ["data for all pages", "pages/pages.11tydata.js", "1:1 unexpected-file:"],
      ["a script among templates", "templates/run.js", "1:1 unexpected-file:"],
      ["data of templates", "templates/templates.11tydata.js", "1:1 unexpected-file:"],
      ["a template in TypeScript", "templates/home.11ty.ts", "1:1 unexpected-file:"],
      ["a template in a folder of templates", "templates/pieces/page.11ty.js", "1:1 unexpected-file:"],
      ["a template by the name of a folder above", "templates/...11ty.js", "1:1 unexpected-file:"],
      ["a template among records", "events/home.11ty.js", "1:1 unexpected-file:"],
    ] as const
  ).map(([what, path, gets]) => ({ what, files: { [path]: body("Us.") } satisfies Files, gets: `${path}:${gets}` })),
  ...refusedTexts(
    (
      [
        ["a script at the foot", "<script>alert(1)</script>", "html:"],
        ["a link to a script at the foot", "[us](javascript:alert(1))", "web-address:"],
        ["a picture at the foot", "![us](https://e.example/p.png)", "image:"],
        ["a foot of many lines", "a\n\nb", "field-value:"],
        ["a foot that fills a page", "a".repeat(301), "text-limits:"],
      ] as const
    ).map(([what, text, gets]) => [what, settings(`footer: ${quoted(text)}`), `1:9 ${gets}`]),
    "story.yaml",
  ),
  ...refusedTexts(
    (
      [
        ["a link at the head that runs", "{title: Us, address: 'javascript:alert(1)'}", "35 web-address:"],
        ["a link at the head without a scheme", "{title: Us, address: '//e.example'}", "35 web-address:"],
        [
          "a link at the head with a user",
          "{title: Us, address: 'https://bank.example@e.example/'}",
          "35 web-address:",
        ],
        [
          "a link at the head that says more",
          "{title: Us, address: 'https://e.example/', target: _top}",
          "57 unknown-field:",
        ],
        [
          "a link at the head that fills it",
          `{title: ${"a".repeat(41)}, address: 'https://e.example/'}`,
          "22 text-limits:",
        ],
        ["a path at the head", "/events/raid/", "14 field-value:"],
        ["a page at the head that leads out", "pages/../../secret", "14 field-value:"],
        ["a page at the head that is not there", "pages/secret", "14 unknown-reference:"],
      ] as const
    ).map(([what, item, gets]) => [what, settings(`navigation: [${item}]`), `1:${gets}`]),
    "story.yaml",
  ),
];
