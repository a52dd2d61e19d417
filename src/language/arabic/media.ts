import type { Language } from "../language.ts";

export const media: Language["media"] = {
  graphic: "يُظهر إصابة أو وفاة، ولا يُعرض إلا عند فتحه",
  taken: "تاريخ التصوير:",
  transcript: "النص المكتوب",
  elsewhere: "في موقع آخر:",
};
