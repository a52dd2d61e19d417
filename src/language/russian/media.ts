import type { Language } from "../language.ts";

export const media: Language["media"] = {
  graphic: "Показано ранение или смерть: откройте, чтобы увидеть",
  taken: "снято:",
  transcript: "Расшифровка",
  elsewhere: "На другом сайте:",
};
