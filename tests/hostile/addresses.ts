import { settings, source } from "../story.ts";
import { bodyLine, type Harmless, quoted, type Refused, refusedBodies, refusedTexts } from "./attack.ts";

/** Addresses that are no web page's, or not the page's that they seem to be. */
const addresses: readonly (readonly [what: string, address: string])[] = [
  ["a program", "javascript:alert(1)"],
  ["a program in odd capitals", "JaVaScRiPt:alert(1)"],
  ["a program with a comment that looks like an address", "javascript://example.org/%0aalert(1)"],
  ["a program for one browser", "vbscript:msgbox(1)"],
  ["a program within another address", "feed:javascript:alert(1)"],
  ["a page in an address", "data:text/html,<script>alert(1)</script>"],
  ["a page in an address, encoded", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="],
  ["a drawing in an address", "data:image/svg+xml,%3Csvg onload=alert(1)%3E"],
  ["a file of the reader's", "file:///etc/passwd"],
  ["a blob", "blob:https://example.org/0"],
  ["a browser's own page", "about:blank"],
  ["a page's source", "view-source:https://example.org/"],
  ["a part of an archive", "jar:https://example.org/!/x"],
  ["a part of a file system", "filesystem:https://example.org/x"],
  ["a command to a telephone", "intent://evil.example/#Intent;end"],
  ["a call", "tel:+3120000000"],
  ["a socket", "wss://example.org/"],
  ["a file server", "ftp://example.org/"],
  ["a letter", "mailto:editor@example.org"],
  ["another host by the page's own protocol", "//evil.example/x"],
  ["another host by backslashes", "\\\\evil.example\\x"],
  ["a path of the site", "/places/town/"],
  ["a path out of the site", "../../etc/passwd"],
  ["a fragment of the page", "#content"],
  ["a host alone", "example.org"],
  ["nothing but a protocol", "https://"],
  ["no slashes", "https:example.org"],
  ["one slash", "https:/example.org"],
  ["three slashes", "https:///example.org/"],
  ["backslashes for slashes", "https:\\\\example.org\\"],
  ["a backslash in the host", "https://example.org\\@evil.example/"],
  ["a protocol in capitals", "HTTPS://example.org/"],
  ["a user", "https://user@example.org/"],
  ["a user and a password", "https://user:word@example.org/"],
  ["a user who looks like a host", "https://example.org@evil.example/"],
  ["a user who looks like a host with a path", "https://example.org%2Fnews@evil.example/"],
  ["a port that there cannot be", "https://example.org:99999/"],
  ["a host with a space", "https://example .org/"],
  ["a host by its numbers", "https://exa%6dple.org/"],
  ["a host with an invisible hyphen", "https://exam\u00adple.org/"],
  ["a host in wide letters", "https://ｅｘａｍｐｌｅ.org/"],
  ["a host with another full stop", "https://example。org/"],
  ["a host of which one letter is Cyrillic", "https://ex\u0430mple.org/"],
  ["a host of which one letter is Greek", "https://examρle.org/"],
  ["a host of which one letter is Cyrillic, in ASCII", "https://xn--exmple-4nf.org/"],
  ["a host in Cyrillic that looks Latin", "https://\u0441\u043e\u0440\u0435.com/"],
  ["a host with a slash that is none", "https://example.com\u2044news.org/"],
  ["a part of a host that mixes scripts", "https://n\u0435ws.example.org/"],
];

const wanted = "the address “";

function inBody(address: string, markdown: string, column: number): readonly [string, string] {
  return [markdown, `${bodyLine}:${column} web-address: ${wanted}${address.slice(0, 120)}`];
}

const inBodies: readonly Refused[] = addresses.flatMap(([what, address]) =>
  refusedBodies([
    // In angle brackets an address may hold nearly everything; backslashes stand for themselves when doubled.
    [`${what}, in a link`, ...inBody(address, `See [this](<${escaped(address)}>).`, 5)],
  ]),
);

/** As Markdown wants it within angle brackets. */
function escaped(address: string): string {
  return address.replace(/[\\<>]/g, "\\$&");
}

const inSources: readonly Refused[] = addresses.flatMap(([what, address]) =>
  refusedTexts(
    [
      [`${what}, as a source's address`, source(`url: ${quoted(address)}`), "2:6 web-address: "],
      [`${what}, as the address of a copy`, source(`archived: ${quoted(address)}`), "2:11 web-address: "],
    ].map(([name = "", text = "", gets = ""]) => [name, text, gets] as const),
    "sources/attack.md",
  ),
);

/** Other ways in which an address comes into a text. */
const otherWays: readonly Refused[] = [
  ...refusedBodies([
    [
      "a program, by reference",
      "[x][y]\n\n[y]: javascript:alert(1)",
      "10:1 web-address: the address “javascript:alert(1)”",
    ],
    [
      "a program, by a reference that nothing uses",
      "x\n\n[y]: javascript:alert(1)",
      "10:1 web-address: the address “javascript:alert(1)”",
    ],
    [
      "a program, in angle brackets alone",
      "<javascript:alert(1)>",
      "8:1 web-address: the address “javascript:alert(1)”",
    ],
    [
      "a program whose first letter is a number",
      "[x](&#106;avascript:alert(1))",
      "8:1 web-address: the address “javascript:alert(1)”",
    ],
    ["a program with a tab by its name", "[x](java&Tab;script:alert(1))", "8:1 web-address: "],
    ["a program with a line end by its name", "[x](java&NewLine;script:alert(1))", "8:1 web-address: "],
    [
      "a program whose colon has a name",
      "[x](javascript&colon;alert(1))",
      "8:1 web-address: the address “javascript:alert(1)”",
    ],
    ["a program after a control character by its number", "[x](&#1;javascript:alert(1))", "8:1 web-address: "],
    ["a program whose letters are escaped for JavaScript", "[x](\\u006aavascript:alert(1))", "8:1 web-address: "],
    [
      "a program in a link in emphasis in a list",
      "- **[x](javascript:alert(1))**",
      "8:5 web-address: the address “javascript:alert(1)”",
    ],
    [
      "an e-mail address in angle brackets",
      "<editor@example.org>",
      "8:1 web-address: the address “mailto:editor@example.org”",
    ],
    ["a tab in the host by its name", "[x](https://exam&Tab;ple.org/)", "8:1 web-address: "],
    ["a line end in the path by its name", "[x](https://example.org/&NewLine;x)", "8:1 web-address: "],
    ["a bidirectional override in the path by its number", "[x](https://example.org/&#x202e;x)", "8:1 "],
  ]),
  ...refusedTexts(
    [
      [
        "an address longer than any",
        source(`url: https://example.org/${"x".repeat(3000)}`),
        "2:6 text-limits: a text of 3020 characters",
      ],
      ["a tab within a source's address", source('url: "java\\tscript:alert(1)"'), "2:6 web-address: "],
      ["a space before a source's address and in it", source('url: " https://example.org/a b"'), "2:6 web-address: "],
      ["a line end within a source's address", source('url: "https://example.org/\\nx"'), "2:6 web-address: "],
    ],
    "sources/attack.md",
  ),
  ...refusedTexts(
    [
      ["a contact that is a program", settings("contact: javascript:alert(1)"), "1:10 web-address: "],
      [
        "a contact at another host's user",
        settings("contact: https://example.org@evil.example/"),
        "1:10 web-address: ",
      ],
      ["a contact that is no address", settings("contact: 'https://['"), "1:10 web-address: "],
      ["a letter to nobody", settings("contact: 'mailto:?bcc=evil@evil.example'"), "1:10 web-address: "],
      ["a site that is a program", settings("address: javascript:alert(1)"), "1:10 web-address: "],
      [
        "a site whose path would make other hosts of its pages",
        settings("address: https://example.org//evil.example/"),
        "1:10 web-address: the address “https://example.org//evil.example/”, with // in its path",
      ],
      ["a site at a user's", settings("address: https://user@example.org/"), "1:10 web-address: "],
      [
        "a text about the story with a link to a program",
        settings("about: '[x](javascript:alert(1))'"),
        "1:8 web-address: ",
      ],
    ],
    "story.yaml",
  ),
];

export const refused: readonly Refused[] = [...inBodies, ...inSources, ...otherWays];

/** Addresses of web pages, however they look. */
const webPages: readonly (readonly [what: string, address: string])[] = [
  ["an address with a program after it", "https://example.org/#javascript:alert(1)"],
  ["an address with markup in it", "https://example.org/?q=<svg/onload=alert(1)>"],
  ["an address that leaves its attribute", 'https://example.org/?"onmouseover="alert(1)'],
  ["an address that leaves an attribute in single quotes", "https://example.org/?'onmouseover='alert(1)"],
  ["an address in another script", "https://пример.испытание/"],
  ["an address with a reference that HTML reads", "https://example.org/?a=b&lt=c&copy=d"],
  ["an address with a percent sign alone", "https://example.org/100%"],
  ["an address with dots", "https://example.org/../../etc/passwd"],
  ["an address with template syntax", "https://example.org/{{site}}/{%x%}"],
  ["an address with a port", "http://example.org:8080/"],
];

export const harmless: readonly Harmless[] = webPages.map(([what, address], index) => ({
  what,
  files: { [`sources/address-${index + 1}.md`]: source(`url: ${quoted(address)}\narchived: ${quoted(address)}`) },
  page: `/sources/address-${index + 1}/index.html`,
  shows: address,
}));
