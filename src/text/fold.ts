/** What takes no room: joiners, marks of direction, variants; Unicode's Default_Ignorable_Code_Point. */
const unseen = /\p{DI}/gu;
const apostrophe = /['’ʼʹ]/g;
const accentOrApostrophe = /[\p{M}'’ʼʹ]/gu;
/** Letters that Unicode does not take apart, and two of Arabic that many write as the one they look like. */
const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ة: "ه",
  ى: "ي",
};
/** The article of Arabic, which is written as one with its word, and with particles before it. */
const arabicArticle = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u;

/**
 * A name or text by which to tell whether another is the same: without regard to case, white space, kinds of
 * apostrophe, characters that are not seen, and how accents are encoded. The accents stay, as they make another name.
 */
export function foldCase(text: string): string {
  return text.replace(unseen, "").normalize("NFC").toLowerCase().replace(apostrophe, "'").replace(/\s+/g, " ").trim();
}

/**
 * A word by which to find others that are spelt like it: without case, accents, apostrophes and the article of Arabic,
 * which readers leave out when they search, and editors when they copy.
 */
export function foldAccents(word: string): string {
  // Most words are as plain as this, and folding takes most of the time of indexing.
  if (/^[A-Za-z0-9]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(accentOrApostrophe, "")
    .toLowerCase()
    .replace(arabicArticle, "")
    .replace(/[łøđßæœıةى]/g, (letter) => letters[letter] ?? letter);
}
