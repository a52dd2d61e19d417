import { element } from "../element.ts";

/** An input below its label and, where there is one, a hint. */
export function labelled(input: HTMLInputElement | HTMLTextAreaElement, label: string, hint?: string): HTMLElement {
  const hints = hint === undefined ? [] : [element("p", { class: "hint", id: `${input.id}-hint` }, hint)];
  if (hint !== undefined) input.setAttribute("aria-describedby", `${input.id}-hint`);
  return element("div", { class: "field" }, element("label", { for: input.id }, label), ...hints, input);
}
