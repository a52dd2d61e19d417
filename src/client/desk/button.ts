import { element } from "../element.ts";

export function button(label: string, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", dir: "auto" }, label);
  made.addEventListener("click", act);
  return made;
}
