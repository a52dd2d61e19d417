import { numbersIn } from "../counted.ts";

export const locale = "fr";

export const { number, counted } = numbersIn<"one">(locale);

export const events = counted({ one: "# événement", other: "# événements" });
export const statements = counted({ one: "# affirmation", other: "# affirmations" });
export const places = counted({ one: "# lieu", other: "# lieux" });
export const sources = counted({ one: "# source", other: "# sources" });
export const voices = counted({ one: "# voix", other: "# voix" });
