import type { Count } from "../model.ts";

/** The words before a number, in each language of the interface. */
const said = {
  about:
    "about|around|some|etwa|rund|ungefähr|unos|unas|alrededor de|cerca de|environ|près de|około|около|примерно|близько|приблизно|نحو|حوالي",
  atLeast:
    "at least|no fewer than|mindestens|al menos|por lo menos|au moins|co najmniej|не менее|щонайменше|не менше|ما لا يقل عن",
  moreThan: "more than|over|mehr als|über|más de|plus de|ponad|więcej niż|более|больше|свыше|понад|أكثر من",
  atMost:
    "up to|at most|no more than|höchstens|bis zu|hasta|jusqu.à|au plus|najwyżej|do|не более|до|не більше|щонайбільше|ما لا يزيد على|حتى",
  fewerThan:
    "fewer than|less than|under|weniger als|unter|menos de|moins de|mniej niż|poniżej|менее|меньше|менше|أقل من",
};

const number = "(\\d{1,9}|\\d{1,3}(?:[,.\u00a0\u202f]\\d{3}){1,2})";
const after = (words: keyof typeof said) => new RegExp(`^(?:${said[words]}) ${number}$`);
const unbounded = Number.POSITIVE_INFINITY;
const patterns: readonly (readonly [RegExp, (first: number, second: number) => Omit<Count, "words">])[] = [
  [new RegExp(`^${number}$`), (n) => ({ least: n, most: n, about: false })],
  [
    /^(?:none|no|kein|keine|keiner|ninguno|ninguna|aucun|aucune|żaden|żadna|brak|нет|никто|немає|ніхто|لا أحد)$/,
    () => ({ least: 0, most: 0, about: false }),
  ],
  [new RegExp(`^${number} ?[-–] ?${number}$`), (from, to) => ({ least: from, most: to, about: false })],
  [after("about"), (n) => ({ least: n, most: n, about: true })],
  [after("atLeast"), (n) => ({ least: n, most: unbounded, about: false })],
  [after("moreThan"), (n) => ({ least: n + 1, most: unbounded, about: false })],
  [after("atMost"), (n) => ({ least: 0, most: n, about: false })],
  [after("fewerThan"), (n) => ({ least: 0, most: n - 1, about: false })],
];

/** Reads a count such as “about 12” or “unos 12” as a range. What is counted is whole, so that “more than 70” begins at 71. */
export function readCount(words: string): Count | undefined {
  const folded = words
    .toLowerCase()
    .replace(/[ \t\n]+/g, " ")
    .trim();
  for (const [pattern, rangeOf] of patterns) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const [first, second] = match.slice(1).map((digits) => Number(digits.replace(/\D/g, "")));
    const count = { words, ...rangeOf(first ?? 0, second ?? 0) };
    return count.least <= count.most ? count : undefined;
  }
  return undefined;
}
