import { numbersIn } from "../counted.ts";

export const locale = "ru";

export const { number, counted } = numbersIn<"one" | "few" | "many">(locale);

export const events = counted({ one: "# событие", few: "# события", many: "# событий", other: "# события" });
export const statements = counted({
  one: "# утверждение",
  few: "# утверждения",
  many: "# утверждений",
  other: "# утверждения",
});
export const places = counted({ one: "# место", few: "# места", many: "# мест", other: "# места" });
export const sources = counted({ one: "# источник", few: "# источника", many: "# источников", other: "# источника" });
export const voices = counted({ one: "# голос", few: "# голоса", many: "# голосов", other: "# голоса" });
