import { numbersIn } from "../counted.ts";

export const locale = "es";

export const { number, counted } = numbersIn<"one">(locale);

export const events = counted({ one: "# acontecimiento", other: "# acontecimientos" });
export const statements = counted({ one: "# afirmación", other: "# afirmaciones" });
export const places = counted({ one: "# lugar", other: "# lugares" });
export const sources = counted({ one: "# fuente", other: "# fuentes" });
export const voices = counted({ one: "# voz", other: "# voces" });
