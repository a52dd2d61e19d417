/** The words of a language by kind, in lower case, each with what it stands for: a number, or a word of this program. */
export type Words = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

export interface Language {
  readonly words: Words;
  /** The kinds whose words are such only with a capital, as “may” is a verb and “sun” no day. */
  readonly capitalised: readonly string[];
}

/** A word, number or sign of a text. */
export interface Token {
  /** In UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly value: number | string;
}

/** Kinds that are told by form, in any language. */
const forms =
  /(?<iso>\d{4}-\d{2}-\d{2}(?!\d))|(?<slashed>\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\d))|(?<digital>\d{1,2}[:.]\d{2}(?![\d.]))|(?<years>(?:\d{3}|['’]\d)0s(?!\p{L}))|(?<nth>\d{1,2}(?:st|nd|rd|th)(?!\p{L}))|(?<amount>\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d(?![\d.]))|(?<number>\d+)|(?<initials>\p{L}(?:\.\p{L}(?![\p{L}\p{M}]))+\.?)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<break>\n[^\S\n]*\n)|(?<sign>[^\s\p{L}\d])/gu;

const formNames = "word sign number break nth initials digital amount years iso slashed".split(" ");

const signs: Readonly<Record<string, string>> = {
  ",": "comma",
  ".": "dot",
  "’": "apostrophe",
  "'": "apostrophe",
  "/": "slash",
  "(": "open",
  ")": "close",
  "-": "dash",
  "‐": "dash",
  "‑": "dash",
  "–": "dash",
  "—": "dash",
  "−": "dash",
};

/** Splits a text in time linear in its length. White space is no token, but an empty line is one. */
export function tokensOf(text: string, { words, capitalised }: Language): readonly Token[] {
  const meanings = new Map(
    Object.entries(words).flatMap(([kind, of]) =>
      Object.entries(of).map(([word, value]) => [word, { kind, value }] as const),
    ),
  );
  return Array.from(text.matchAll(forms), (match) => {
    const [written] = match;
    const start = match.index;
    const token = { start, end: start + written.length, text: written };
    const form = formNames.find((name) => match.groups?.[name] !== undefined) ?? "sign";
    if (form === "word" || form === "initials") {
      const meaning = meanings.get(written.toLowerCase());
      const isWord = meaning && !(capitalised.includes(meaning.kind) && /^\p{Ll}/u.test(written));
      return { ...token, ...(isWord ? meaning : { kind: "other", value: written }) };
    }
    if (form === "number") return { ...token, kind: numberKind(written), value: Number(written.slice(0, 9)) };
    if (form === "years") return { ...token, kind: form, value: written.replace(/^\D/, "19") };
    if (form === "nth") return { ...token, kind: form, value: Number.parseInt(written, 10) };
    return { ...token, kind: form === "sign" ? (signs[written] ?? "mark") : form, value: written };
  });
}

/** `count` may be a day or an hour, `year` a year. */
function numberKind(digits: string): string {
  if (digits.length <= 2) return "count";
  return /^(?:1\d|20)\d\d$/.test(digits) ? "year" : "number";
}
