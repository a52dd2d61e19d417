import { numbersIn } from "../counted.ts";

export const locale = "uk";

export const { number, counted } = numbersIn<"one" | "few" | "many">(locale);

export const events = counted({ one: "# подія", few: "# події", many: "# подій", other: "# події" });
export const statements = counted({
  one: "# твердження",
  few: "# твердження",
  many: "# тверджень",
  other: "# твердження",
});
export const places = counted({ one: "# місце", few: "# місця", many: "# місць", other: "# місця" });
export const sources = counted({ one: "# джерело", few: "# джерела", many: "# джерел", other: "# джерела" });
export const voices = counted({ one: "# голос", few: "# голоси", many: "# голосів", other: "# голосу" });
