import type { Language } from "../language.ts";

export const media: Language["media"] = {
  graphic: "Muestra heridas o muerte: abrir para verlo",
  taken: "registrado:",
  transcript: "Transcripción",
  elsewhere: "En otro sitio:",
};
