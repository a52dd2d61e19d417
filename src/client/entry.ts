import { element } from "./element.ts";

/** Gives every citation of an entry a button that copies it. */
for (const citations of document.querySelectorAll<HTMLElement>("[data-copy]")) {
  const { copy = "", copied = "" } = citations.dataset;
  for (const text of citations.querySelectorAll("pre")) {
    const button = element("button", { type: "button" }, copy);
    const status = element("span", { role: "status" });
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.textContent ?? "");
      status.textContent = copied;
    });
    text.after(element("p", {}, button, " ", status));
  }
}
