import { event } from "../story.ts";
import { type Harmless, harmlessEvents, quoted, type Refused, refusedFields, refusedTexts } from "./attack.ts";

const fields = "title: A raid\ndate: 2023-06-04\nplaces: Town\nactors: Legion\nsources: report\n";
const utf8 = new TextEncoder();

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...utf8.encode(part)] : part)));
}

function utf16(text: string): Uint8Array {
  return bytes(
    [0xff, 0xfe],
    [...text].flatMap((character) => [character.charCodeAt(0), 0]),
  );
}

/** `a: &a [x, x]`, `b: &b [*a, *a]`, …: two to the power of `levels` values. */
function bomb(levels: number): string {
  const line = (level: number) => (level === 0 ? "- &a0 [x, x]" : `- &a${level} [*a${level - 1}, *a${level - 1}]`);
  return `bomb:\n${Array.from({ length: levels }, (_, level) => `  ${line(level)}`).join("\n")}`;
}

/** Fences of another language, or none: nothing of these files is read. */
const fences: readonly Refused[] = refusedTexts([
  [
    "JavaScript as front matter",
    `---js\nmodule.exports = process.exit(9)\n---\nx\n`,
    "1:1 front-matter: the first line “---js”",
  ],
  [
    "JavaScript by its long name",
    `---javascript\nprocess.exit(9)\n---\nx\n`,
    "1:1 front-matter: the first line “---javascript”",
  ],
  [
    "JavaScript after a space, in capitals",
    `--- JavaScript\nprocess.exit(9)\n---\nx\n`,
    "1:1 front-matter: the first line “--- JavaScript”",
  ],
  ["JavaScript after a tab", `---\tjs\nprocess.exit(9)\n---\nx\n`, "1:1 front-matter: the first line “---\tjs”"],
  ["CoffeeScript", `---coffee\nprocess.exit 9\n---\nx\n`, "1:1 front-matter: the first line “---coffee”"],
  ["JSON", `---json\n{"title": "x"}\n---\nx\n`, "1:1 front-matter: the first line “---json”"],
  ["TOML", `+++\ntitle = "x"\n+++\nx\n`, "1:1 front-matter: a file that does not begin with its fields"],
  [
    "a language that every object has",
    `---constructor\n${fields}---\nx\n`,
    "1:1 front-matter: the first line “---constructor”",
  ],
  [
    "another language that every object has",
    `---toString\n${fields}---\nx\n`,
    "1:1 front-matter: the first line “---toString”",
  ],
  ["the prototype as a language", `---__proto__\n${fields}---\nx\n`, "1:1 front-matter: the first line “---__proto__”"],
  ["a fence of four hyphens", `----\n${fields}----\nx\n`, "1:1 front-matter: the first line “----”"],
  ["an empty line before the fence", `\n---\n${fields}---\nx\n`, "1:1 front-matter: an empty first line"],
  [
    "a space before the fence",
    ` ---\n${fields}---\nx\n`,
    "1:1 front-matter: a file that does not begin with its fields",
  ],
  ["no closing fence", `---\n${fields}x\n`, "1:1 front-matter: front matter without an end"],
  ["a closing fence in JavaScript", `---\n${fields}---js\nx\n`, "7:1 front-matter: the line “---js”"],
  ["a closing fence of YAML's own", `---\n${fields}...\nx\n`, "1:1 front-matter: front matter without an end"],
  ["an empty file", "", "1:1 front-matter: an empty first line"],
  [
    "a program in place of an entry",
    "#!/bin/sh\nrm -rf ~\n",
    "1:1 front-matter: a file that does not begin with its fields",
  ],
  ["text in UTF-16", utf16(event()), "1:1 encoding: bytes that are not UTF-8"],
  [
    "a < in too many bytes",
    bytes("---\ntitle: ", [0xc0, 0xbc], "script>\n---\nx\n"),
    "1:1 encoding: bytes that are not UTF-8",
  ],
  [
    "half a surrogate pair as bytes",
    bytes("---\ntitle: ", [0xed, 0xa0, 0x80], "\n---\nx\n"),
    "1:1 encoding: bytes that are not UTF-8",
  ],
  ["a character cut short at the end", bytes(event(), [0xe2, 0x82]), "1:1 encoding: bytes that are not UTF-8"],
  ["two byte order marks", `\ufeff\ufeff${event()}`, "1:1 invisible-character: the invisible character U+FEFF"],
  [
    "lines ended by carriage returns alone",
    event().replaceAll("\n", "\r"),
    "1:4 encoding: a line ended by a carriage return alone",
  ],
  [
    "eighty kilobytes of empty lines",
    `---\n${"\n".repeat(80_000)}---\nx\n`,
    "1:1 file-size: a file of more than 65536 bytes",
  ],
  [
    "fifteen kilobytes of empty lines",
    `---\n${"\n".repeat(15_000)}---\nx\n`,
    "12:1 front-matter: more than 10 empty lines in a row",
  ],
  [
    "more fields than fit",
    `---\ntitle: ${"x".repeat(17_000)}\n---\nx\n`,
    "1:1 front-matter: 17012 characters of fields",
  ],
]);

/** YAML that means more than it shows. */
const yaml: readonly Refused[] = refusedFields([
  ["an anchor", "title: &a A raid", "2:8 yaml: a value that starts with &"],
  ["an alias", "title: *a", "2:8 yaml: a value that starts with *"],
  ["an anchor on the whole record", "&a title: A raid", "2:1 yaml: a value that starts with &"],
  ["a bomb of aliases", bomb(30), "3:5 yaml: a value that starts with &"],
  ["a list that holds itself", "claims: &a [*a]", "2:9 yaml: a value that starts with &"],
  ["a merge key", "<<: {title: A raid}", "2:1 yaml: the key <<"],
  ["a function", "title: !!js/function 'function () { process.exit(9) }'", "2:8 yaml: a value that starts with !"],
  ["a regular expression", "title: !!js/regexp /(a+)+$/", "2:8 yaml: a value that starts with !"],
  ["a Python object", "title: !!python/object/apply:os.system ['id']", "2:8 yaml: a value that starts with !"],
  ["a binary value", "title: !!binary PHNjcmlwdD4=", "2:8 yaml: a value that starts with !"],
  ["a file to include", "title: !include /etc/passwd", "2:8 yaml: a value that starts with !"],
  ["a tag on a list", "claims: !!set [x]", "2:9 yaml: a value that starts with !"],
  ["a tag of nothing but its sign", "title: ! x", "2:8 yaml: a value that starts with !"],
  [
    "a directive",
    "%TAG ! tag:evil.example,2023:\ntitle: x",
    "3:1 yaml: a field or value whose colon or comma is missing",
  ],
  ["a second document", "...\n%YAML 1.1", "4:1 yaml: a second document"],
  ["a list as a key", "? [title]\n: x", "2:3 yaml: a key that is not plain text"],
  ["a map as a key", "{title: x}: y", "2:1 yaml: a key that is not plain text"],
  ["one field twice", "title: A raid\ntitle: <script>", "3:1 yaml: a field that stands here twice"],
  ["one field twice, once in quotes", 'title: A raid\n"title": x', "3:1 yaml: a field that stands here twice"],
  ["the prototype as a field", "__proto__: {draft: 'false'}", "2:1 yaml: the key __proto__"],
  ["the prototype as a field, in quotes", '"__proto__": {isAdmin: yes}', "2:1 yaml: the key __proto__"],
  ["the prototype as a field, by its numbers", '"\\x5f\\x5fproto\\u005f_": {x: y}', "2:1 yaml: the key __proto__"],
  [
    "the prototype as a field in a claim",
    "claims: [{says: x, __proto__: {by: Ministry}}]",
    "2:20 yaml: the key __proto__",
  ],
  ["the constructor as a field", "constructor: {prototype: {title: x}}", "2:1 yaml: the key constructor"],
  ["a prototype as a field of a field", "removed: {prototype: {on: x}}", "2:11 yaml: the key prototype"],
  ["a tab as indentation", "claims:\n\t- says: x", "3:1 yaml: a tab as indentation"],
  [
    "a value cut short by a comment",
    "title: unit #4 moved",
    "2:8 yaml: “unit #4 moved”, of which YAML drops all from the # on",
  ],
  [
    "a value cut short on its second line",
    "title: unit\n  four #4 moved",
    "2:8 yaml: “unit four #4 moved”, of which YAML drops all from the # on",
  ],
  ["a second colon", "title: Town: a raid", "2:8 yaml: a second “: ” in a line"],
  [
    "a quotation mark that is not closed",
    'title: "A raid',
    '2:8 yaml: a value that starts with " and has no " at its end',
  ],
  ["a bracket that is not closed", "title: [A raid", "2:8 yaml: a value that starts with [ and has no ] at its end"],
  ["a brace that is not closed", "title: {A raid", "2:8 yaml: a value that starts with { and has no } at its end"],
  ["text after a closing quotation mark", 'title: "A" raid', "2:12 yaml: "],
  [
    "a sign that YAML keeps for itself",
    "title: @raid",
    "2:8 yaml: a value that starts with a sign that YAML keeps for itself",
  ],
  [
    "another sign that YAML keeps for itself",
    "title: `raid`",
    "2:8 yaml: a value that starts with a sign that YAML keeps for itself",
  ],
  ["a zero byte by its number", 'title: "a\\0b"', "2:8 yaml: the invisible character U+0000"],
  ["a terminal's escape by its letter", 'title: "\\e[2J"', "2:8 yaml: the invisible character U+001B"],
  ["a bell by its letter", 'title: "\\a"', "2:8 yaml: the invisible character U+0007"],
  ["a next line by its letter", 'title: "a\\Nb"', "2:8 yaml: the invisible character U+0085"],
  ["a line separator by its letter", 'title: "a\\Lb"', "2:8 yaml: the invisible character U+2028"],
  ["a carriage return by its letter", 'title: "a\\rSet-Cookie: b"', "2:8 yaml: the invisible character U+000D"],
  ["half a surrogate pair by its number", 'title: "\\ud800"', "2:8 yaml: "],
  ["a character beyond Unicode", 'title: "\\UFFFFFFFF"', "2:9 yaml: Invalid escape sequence"],
  ["an invisible key", '"ti\\u200btle": x', "2:1 yaml: the invisible character U+200B"],
  ["lists nine deep", `claims: ${"[".repeat(9)}x${"]".repeat(9)}`, "2:16 yaml: a value nested more than 8 deep"],
  [
    "lists five thousand deep",
    `claims: ${"[".repeat(5000)}${"]".repeat(5000)}`,
    "2:16 yaml: a value nested more than 8 deep",
  ],
  [
    "maps five thousand deep",
    `claims: ${"{a: ".repeat(3000)}x${"}".repeat(3000)}`,
    "2:37 yaml: a value nested more than 8 deep",
  ],
  ["lists in block style, deep", `claims:\n  ${"- ".repeat(1000)}x`, "3:17 yaml: a value nested more than 8 deep"],
]);

/** Fields of another form than the content model's. */
const forms: readonly Refused[] = [
  ...refusedTexts([
    ["a list in place of fields", "---\n- title: x\n---\nx\n", '2:1 field-value: “[{"title":"x"}]”'],
    ["a text in place of fields", "---\ntitle\n---\nx\n", "2:1 field-value: “title”"],
    ["no fields at all", "---\n---\nx\n", "1:4 missing-field: no title"],
    ["a comment in place of fields", "---\n# title: x\n---\nx\n", "1:4 missing-field: no title"],
  ]),
  ...refusedFields([
    ["a map in place of a title", "title: {toString: x}", '2:8 field-value: “{"toString":"x"}”'],
    ["a list in place of a title", "title: [x]", '2:8 field-value: “["x"]”'],
    ["an empty title", "title:", "2:7 field-value: nothing"],
    ["a title of white space", 'title: " \\t \\_ "', "2:8 field-value: “"],
    ["a list in a list", "places: [[Town]]", '2:10 field-value: “["Town"]”'],
    ["an importance that every object has", "importance: constructor", "2:13 field-value: “constructor”"],
    ["a kind that every object has", "kind: constructor", "2:7 vocabulary: the unknown kind of event “constructor”"],
    ["a truth in other words", "draft: yes", "2:8 field-value: “yes”"],
    ["a number in another base", "importance: 0x1", "2:13 field-value: “0x1”"],
    ["an unknown field", "onclick: alert(1)", "2:1 unknown-field: the unknown field “onclick”"],
    [
      "a field whose name is markup",
      '"<script>alert(1)</script>": x',
      "2:1 unknown-field: the unknown field “<script>alert(1)</script>”",
    ],
    [
      "a status that is typed and not worked out",
      "status: acknowledged",
      "2:1 unknown-field: the unknown field “status”",
    ],
    ["an id of its own", "id: ../../index", "2:1 unknown-field: the unknown field “id”"],
    ["an address of its own", "url: https://evil.example/", "2:1 unknown-field: the unknown field “url”"],
    ["a body among the fields", "body: <script>", "2:1 unknown-field: the unknown field “body”"],
    ["HTML among the fields", "html: <script>alert(1)</script>", "2:1 unknown-field: the unknown field “html”"],
    ["its own place in the file", "at: {file: /etc/passwd}", "2:1 unknown-field: the unknown field “at”"],
    ["an unknown field of a claim", "claims: {says: x, render: y}", "2:19 unknown-field: the unknown field “render”"],
    [
      "a removal that says too much",
      "removed: {on: 2023-07-01, why: x, permalink: /}",
      "2:35 unknown-field: the unknown field “permalink”",
    ],
    ["a date that is a program", "date: new Date()", "2:7 date: “new Date()”"],
    ["a date in digits that only look so", "date: ２０２３-06-04", "2:7 date: “２０２３-06-04”"],
    ["a date of markup", "date: <time onclick=x>", "2:7 date: “<time onclick=x>”"],
    ["a date beyond the calendar", "date: 275761-01-01", "2:7 date: “275761-01-01”"],
    ["a date of ten thousand digits", `date: ${"2".repeat(10_000)}`, "2:7 text-limits: a text of 10000 characters"],
    [
      "a zone that is a path",
      "zone: ../../../etc/localtime",
      "2:7 zone: the unknown time zone “../../../etc/localtime”",
    ],
    ["the machine's own zone", "zone: local", "2:7 zone: the unknown time zone “local”"],
    [
      "a quotation of twenty-six words",
      `claims: {says: x, quote: ${"word ".repeat(26)}}`,
      "2:26 quote-length: a quotation of 26 words",
    ],
    [
      "a question that every object has",
      "claims: {says: x, question: constructor, answer: y}",
      "2:29 unknown-reference: the unknown question “constructor”",
    ],
  ]),
  ...refusedTexts(
    [["a question whose answers are nothing", "---\ntitle: x\nanswers: {}\n---\n", "3:10 field-value: “{}”"]],
    "questions/attack.md",
  ),
];

export const refused: readonly Refused[] = [...fences, ...yaml, ...forms];

export const harmless: readonly Harmless[] = harmlessEvents("front-matter", [
  ["a number that YAML 1.1 reads otherwise", "title: 010", "x", "010"],
  ["a time that YAML 1.1 reads as a number", "title: 12:30", "x", "12:30"],
  ["a word that YAML 1.1 reads as a truth", "title: no", "x", "no"],
  ["a sign that YAML reads as nothing", "title: ~", "x", "~"],
  ["a number without end", "title: .inf", "x", ".inf"],
  ["a date as a title", "title: 2023-02-30", "x", "2023-02-30"],
  ["a program as a title", "title: (() => process.exit(9))()", "x", "(() => process.exit(9))()"],
  ["the prototype as a title", "title: __proto__", "x", "__proto__"],
  ["a fence in a title", `title: ${quoted("---js")}`, "x", "---js"],
  ["a second front matter in the body", "", "---\njs: process.exit(9)\n---\n", "js: process.exit(9)"],
  ["JavaScript for readers in a block of code", "", "```js\nprocess.exit(9)\n```", "process.exit(9)"],
]);
