import { fontPath } from "../url.ts";

// The typefaces of the site. `scripts/derive-fonts.mjs` makes their files from what stands here, and the site has those
// whose letters its story uses.

/** The cuts, by the name that their files begin with. All parts of one have the same weights, or browsers load only one. */
export const cuts = {
  display: { family: "Dateline Display", weight: "600" },
  reading: { family: "Dateline Reading", weight: "400 700" },
  interface: { family: "Dateline Interface", weight: "400 650" },
};

/** The parts of each cut and their letters, as CSS and Fontsource's packages name them. No letter is in two parts. */
export const parts = {
  latin:
    "U+20-7E,U+A0-A3,U+A7,U+A9-AB,U+B0-B2,U+B7,U+BA-BB,U+BD,U+BF-FF,U+131,U+152-153,U+2BC,U+2009,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2032-2033,U+2039-203A,U+20AC,U+2212",
  "latin-ext": "U+100-130,U+132-151,U+154-24F,U+259,U+2BE-2BF,U+1E00-1E9F,U+20A0-20AB,U+20AD-20BF",
  vietnamese: "U+1EA0-1EF9",
  cyrillic: "U+400-45F,U+490-491,U+4B0-4B1,U+2116",
  "cyrillic-ext": "U+460-48F,U+492-4AF,U+4B2-52F",
  greek: "U+370-3FF",
};

const everyPart = Object.values(parts).join();

/**
 * The fonts of share cards, which are drawn outside a browser, each in one weight. A line with Arabic letters is drawn in
 * one font, which therefore has Latin ones too.
 */
export const cardFonts = {
  title: { file: "card-title.ttf", family: "Dateline Card Title", letters: everyPart },
  words: { file: "card-words.ttf", family: "Dateline Card Words", letters: everyPart },
  arabic: {
    file: "card-arabic.ttf",
    family: "Noto Naskh Arabic Medium",
    letters:
      "U+20-7E,U+A0,U+AB,U+BB,U+C0-FF,U+600-6FF,U+200C-200F,U+2066-2069,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026",
  },
};

/** The families in which a card is set. */
export interface CardFamilies {
  readonly title: string;
  readonly words: string;
}

const onlyEveryPart = new RegExp(`^${classOf(everyPart)}*$`, "u");
const onlyArabic = new RegExp(`^${classOf(cardFonts.arabic.letters)}*$`, "u");

/** The families that have every letter of a card; nothing where none have. */
export function cardFamiliesFor(text: string): CardFamilies | undefined {
  const { title, words, arabic } = cardFonts;
  if (onlyEveryPart.test(text)) return { title: title.family, words: words.family };
  return onlyArabic.test(text) ? { title: arabic.family, words: arabic.family } : undefined;
}

/** A font file: one part of one cut. */
export interface Font {
  readonly file: string;
  readonly family: string;
  readonly weight: string;
  /** Its letters, as in `parts`. */
  readonly letters: string;
}

/**
 * The fonts for a text, of which a part stands nowhere but among the words of the interface: Latin always, and each other
 * part that has one of its letters.
 */
export function fontsFor(text: string, inInterface = ""): readonly Font[] {
  const needed = Object.entries(parts).map(([part, letters]) => {
    const pattern = new RegExp(classOf(letters), "u");
    const isEverywhere = part === "latin" || pattern.test(text);
    return { part, letters, isEverywhere, isInInterface: isEverywhere || pattern.test(inInterface) };
  });
  return Object.entries(cuts).flatMap(([cut, face]) =>
    needed
      .filter(({ isEverywhere, isInInterface }) => (cut === "interface" ? isInInterface : isEverywhere))
      .map(({ part, letters }) => ({ file: `${cut}-${part}.woff2`, ...face, letters })),
  );
}

/** The letters as a class of a pattern. */
function classOf(letters: string): string {
  return `[${letters.replace(/(?:U\+|(?<=-))([0-9A-F]+),?/g, "\\u{$1}")}]`;
}

/** The rule by which a browser loads a font when it meets a letter of it; its address is from the style sheet. */
export function fontFace({ file, family, weight, letters }: Font): string {
  return `@font-face{font-family:"${family}";src:url(.${fontPath(file)})format("woff2");font-weight:${weight};font-display:swap;unicode-range:${letters}}`;
}
