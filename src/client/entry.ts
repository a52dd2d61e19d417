import { element } from "./element.ts";

// Adds a button that copies the citation to every citation of an entry.
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
