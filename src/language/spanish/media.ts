import type { Language } from "../language.ts";

export const media: Language["media"] = {
  graphic: "Muestra heridas o muerte: abrir para verlo",
  taken: "fecha de la toma:",
  transcript: "Transcripción",
  elsewhere: "En otro sitio:",
};
