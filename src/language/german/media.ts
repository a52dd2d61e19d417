import type { Language } from "../language.ts";

export const media: Language["media"] = {
  graphic: "Zeigt Verletzung oder Tod: zum Ansehen öffnen",
  taken: "Aufnahme:",
  transcript: "Abschrift",
  elsewhere: "Anderswo:",
};
