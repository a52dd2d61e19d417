import { numbersIn } from "../counted.ts";

export const locale = "pl";

export const { number, counted } = numbersIn<"one" | "few" | "many">(locale);

export const events = counted({
  one: "# wydarzenie",
  few: "# wydarzenia",
  many: "# wydarzeń",
  other: "# wydarzenia",
});
export const statements = counted({
  one: "# twierdzenie",
  few: "# twierdzenia",
  many: "# twierdzeń",
  other: "# twierdzenia",
});
export const places = counted({ one: "# miejsce", few: "# miejsca", many: "# miejsc", other: "# miejsca" });
export const sources = counted({ one: "# źródło", few: "# źródła", many: "# źródeł", other: "# źródła" });
export const voices = counted({ one: "# głos", few: "# głosy", many: "# głosów", other: "# głosu" });
