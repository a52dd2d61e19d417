import type { Language } from "../language.ts";

export const media: Language["media"] = {
  graphic: "Показано поранення або смерть: відкрийте, щоб побачити",
  taken: "знято:",
  transcript: "Розшифровка",
  elsewhere: "На іншому сайті:",
};
