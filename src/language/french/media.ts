import type { Language } from "../language.ts";

export const media: Language["media"] = {
  graphic: "Montre des blessures ou la mort\u00a0: ouvrir pour voir",
  taken: "date de la prise\u00a0:",
  transcript: "Transcription",
  elsewhere: "Ailleurs\u00a0:",
};
