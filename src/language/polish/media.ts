import type { Language } from "../language.ts";

export const media: Language["media"] = {
  graphic: "Pokazuje obrażenia lub śmierć: otwórz, aby zobaczyć",
  taken: "wykonano:",
  transcript: "Transkrypcja",
  elsewhere: "W innej witrynie:",
};
