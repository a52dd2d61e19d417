import fc from "fast-check";
import type { ContentFile } from "../../src/read/content-file.ts";

/** One change of a story's files. Numbers choose a file, a line or a byte: counted round and round. */
export type Mutation =
  | {
      readonly kind: "bytes";
      readonly file: number;
      readonly at: number;
      readonly cut: number;
      readonly put: Uint8Array;
    }
  | { readonly kind: "end"; readonly file: number; readonly at: number }
  | { readonly kind: "line"; readonly file: number; readonly at: number; readonly change: keyof typeof lineChanges }
  | { readonly kind: "value"; readonly file: number; readonly at: number; readonly value: string }
  | { readonly kind: "words"; readonly file: number; readonly at: number; readonly words: string }
  | { readonly kind: "field"; readonly file: number; readonly field: string }
  | { readonly kind: "body"; readonly file: number; readonly body: string }
  | { readonly kind: "name"; readonly file: number; readonly name: string }
  | { readonly kind: "new"; readonly name: string; readonly text: string };

/** What may happen to a line as someone edits it. */
const lineChanges = {
  drop: () => [],
  repeat: (line: string) => [line, line],
  indent: (line: string) => [`  ${line}`],
  outdent: (line: string) => [line.trimStart()],
  split: (line: string) => line.split(": "),
  unquote: (line: string) => [line.replace(/["'[\]{}]/, "")],
  list: (line: string) => [line.replace(/: (.*)/, ": [$1]")],
  comment: (line: string) => [line.replace(/(\w) /, "$1 # ")],
  tab: (line: string) => [line.replace(" ", "\t")],
} as const;

export function mutate(files: readonly ContentFile[], mutation: Mutation): readonly ContentFile[] {
  if (mutation.kind === "new") return [...files, { path: mutation.name, bytes: encode(mutation.text) }];
  const index = mutation.file % files.length;
  const file = files[index];
  if (!file || typeof file.bytes === "string") return files;
  const changed =
    mutation.kind === "name"
      ? { ...file, path: mutation.name }
      : { ...file, bytes: changedBytes(file.bytes, mutation) };
  return files.with(index, changed);
}

function changedBytes(bytes: Uint8Array, mutation: Exclude<Mutation, { kind: "new" | "name" }>): Uint8Array {
  switch (mutation.kind) {
    case "bytes": {
      const at = mutation.at % (bytes.length + 1);
      return new Uint8Array([...bytes.slice(0, at), ...mutation.put, ...bytes.slice(at + mutation.cut)]);
    }
    case "end":
      return bytes.slice(0, mutation.at % (bytes.length + 1));
    case "line":
      return changedLine(bytes, mutation.at, () => true, lineChanges[mutation.change]);
    case "value":
      return changedLine(bytes, mutation.at, hasValue, (line) => [line.replace(/: .*/, () => `: ${mutation.value}`)]);
    case "words":
      return changedLine(bytes, mutation.at, holdsWords, (line) => [
        line.replace(/: .*/, () => `: ${JSON.stringify(mutation.words)}`),
      ]);
    case "field":
      return changedLine(
        bytes,
        0,
        (line) => line === "---",
        () => ["---", mutation.field],
      );
    case "body":
      return encode(`${decode(bytes).replace(/(?<=\n---\n).*/s, "")}${mutation.body}\n`);
  }
}

function hasValue(line: string): boolean {
  return /\w: ./.test(line);
}

/** Fields that take any words. */
function holdsWords(line: string): boolean {
  return /\b(?:title|says|medium|unnamed|outlet|author|described|licence|note|what|why): ./.test(line);
}

function changedLine(
  bytes: Uint8Array,
  at: number,
  isMeant: (line: string) => boolean,
  change: (line: string) => readonly string[],
): Uint8Array {
  const lines = decode(bytes).split("\n");
  const meant = lines.flatMap((line, index) => (isMeant(line) ? [index] : []));
  const chosen = meant[at % meant.length];
  return encode(lines.flatMap((line, index) => (index === chosen ? change(line) : [line])).join("\n"));
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);

const digits = fc.constantFrom(
  "0",
  "1",
  "2",
  "3",
  "00",
  "02",
  "06",
  "13",
  "29",
  "30",
  "31",
  "2023",
  "2024",
  "9999",
  "x",
);
const separator = fc.constantFrom(
  "-",
  "-",
  "-",
  "/",
  ".",
  "T",
  ":",
  " ",
  "..",
  "?",
  "~",
  "%",
  "Z",
  "+03:00",
  "[",
  "]",
  "",
);
const realDate = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2023-03-12"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const part = fc.constantFrom(
  "",
  "",
  " evening",
  " night",
  " early hours",
  "T10:30",
  "T02:30Z",
  "T24:00",
  "?",
  "~",
  "%",
);

/** Dates, and what is nearly one. */
const date = fc.oneof(
  fc.tuple(realDate, part).map((parts) => parts.join("")),
  fc.tuple(realDate, part, fc.constantFrom("/", "..", " / "), realDate).map((parts) => parts.join("")),
  fc.tuple(realDate, realDate).map(([a, b]) => `[${a}..${b}]`),
  fc.tuple(realDate, fc.constantFrom("/..", "/", "T", "-")).map((parts) => parts.join("")),
  fc.array(fc.tuple(digits, separator), { minLength: 1, maxLength: 6 }).map((parts) => parts.flat().join("")),
);

const name = fc.constantFrom(
  ..."LPA|Larkham|swing bridge|Swing  Bridge|harbor master|Harbor Mаster|PWA|port-rowan|bridge-open|who-gave-the-signal".split(
    "|",
  ),
  ..."crack-found|courier-2023-03-13|port-leaflet|constructor|__proto__|Nobody|[LPA, PWA]|opening|actors|3-5|{unnamed: someone}".split(
    "|",
  ),
);

const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    "javascript:alert(1)",
    "//news.example",
    "https://user@news.example/",
    "https://nеws.example/",
    "mailto:a@b.example",
  ),
);

/** Characters and runs of them that mean something to YAML, Markdown and templates, and hide nothing. */
const gentleSign = fc.constantFrom(
  ..."*_`>#-+.:;,?|%@~^$=/'\"&\n".split(""),
  ...[
    "**",
    "\n\n",
    "\n- ",
    "\n1. ",
    "\n> ",
    "```",
    "\\<",
    "&lt;",
    "&amp;",
    "{{",
    "{%",
    "${",
    "[x](https://news.example/)",
  ],
  ...["😀", "e\u0301", "שלום", "اسم", "слово", "λόγος", "\u200d", "\u00ad", "\u200e"],
);

/** Those that mean something to HTML too, or hide what they do. */
const sign = fc.oneof(
  gentleSign,
  fc.constantFrom(
    ..."<>[]()!\\\t\u0000\u001b\u0085\u200b\u202e\u2028\ufeff\ufffd\ud800е".split(""),
    ...[
      "<script>",
      "<!--",
      "-->",
      "]]>",
      "&#x202e;",
      "![",
      "](",
      "https://",
      "javascript:",
      "onerror=",
      "[x]: ",
      "---",
    ],
  ),
);
const words = fc.array(fc.oneof(sign, fc.lorem({ maxCount: 3 })), { maxLength: 12 }).map((parts) => parts.join(" "));

const value = fc.oneof(date, name, address, words, fc.lorem());

const body = fc.oneof(
  fc.lorem({ mode: "sentences", maxCount: 5 }),
  fc.array(fc.oneof(gentleSign, fc.lorem({ maxCount: 4 })), { maxLength: 30 }).map((parts) => parts.join(" ")),
  fc.array(fc.oneof(sign, fc.lorem({ maxCount: 4 })), { maxLength: 30 }).map((parts) => parts.join("")),
  fc.tuple(sign, fc.nat(300)).map(([each, times]) => each.repeat(times)),
);

const field = fc
  .tuple(
    fc.constantFrom(
      ..."title date dated_from places actors kind importance part_of related after before zone planned graphic draft".split(
        " ",
      ),
      ..."sources claims added corrections formerly removed name aliases native_name type within lat lon answers".split(
        " ",
      ),
      ..."settled outlet described published url archived language origin permalink __proto__ ? *".split(" "),
    ),
    value,
  )
  .map(([key, written]) => `${key}: ${written}`);

const fileName = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("events", "actors", "places", "sources", "questions", "pages", "events/2023", ".."),
      fc.stringMatching(/^[a-z0-9-]{1,12}$/),
      fc.constantFrom(".md", ".md", ".md", ".11ty.js", ".MD", ""),
    )
    .map(([folder, id, ending]) => `${folder}/${id}${ending}`),
  fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `events/${text}.md`),
);

const number = fc.nat(100_000);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constant("bytes" as const),
    file: number,
    at: number,
    cut: fc.nat(3),
    put: fc.oneof(fc.uint8Array({ maxLength: 3 }), sign.map(encode)),
  }),
  fc.record({ kind: fc.constant("end" as const), file: number, at: number }),
  fc.record({
    kind: fc.constant("line" as const),
    file: number,
    at: number,
    change: fc.constantFrom(...(Object.keys(lineChanges) as (keyof typeof lineChanges)[])),
  }),
  { arbitrary: fc.record({ kind: fc.constant("value" as const), file: number, at: number, value }), weight: 4 },
  {
    arbitrary: fc.record({
      kind: fc.constant("words" as const),
      file: number,
      at: number,
      words: fc
        .array(fc.oneof(gentleSign, fc.lorem({ maxCount: 3 })), { minLength: 1, maxLength: 10 })
        .map((parts) => parts.join("")),
    }),
    weight: 6,
  },
  { arbitrary: fc.record({ kind: fc.constant("field" as const), file: number, field }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constant("body" as const), file: number, body }), weight: 4 },
  fc.record({ kind: fc.constant("name" as const), file: number, name: fileName }),
  fc.record({ kind: fc.constant("new" as const), name: fileName, text: fc.oneof(body, words) }),
);
