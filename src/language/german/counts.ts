import { numbersIn } from "../counted.ts";

export const locale = "de";

export const { number, counted } = numbersIn<"one">(locale);

export const events = counted({ one: "# Ereignis", other: "# Ereignisse" });
export const statements = counted({ one: "# Aussage", other: "# Aussagen" });
export const places = counted({ one: "# Ort", other: "# Orte" });
export const sources = counted({ one: "# Quelle", other: "# Quellen" });
export const voices = counted({ one: "# Stimme", other: "# Stimmen" });
