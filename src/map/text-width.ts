// The labels of maps and charts are set in faces no wider than Arial, so that what is measured here has room for what is
// shown.

/** The characters of each width, in thousandths of the size of the type. */
const widths: readonly (readonly [thousandths: number, characters: string])[] = [
  [222, "ijl'"],
  [278, " ftI.,:;/|!\\[]"],
  [333, "r-()`*"],
  [500, "ckvsxyzJ"],
  [556, "abdeghnopqu0123456789L–_?$#"],
  [584, "+=<>~"],
  [611, "FTZ"],
  [667, "ABEKPSVXY&"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "mM"],
  [944, "W"],
  [1000, "—…%@"],
];

const widthOf = new Map(widths.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)));

/** How wide a text is, in the unit of the size of its type. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text.normalize("NFC")) thousandths += widthOf.get(character) ?? otherWidth(character);
  return (thousandths * size) / 1000;
}

function otherWidth(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(character)) return 1000;
  return /\p{Lu}/u.test(character) ? 760 : 620;
}
