// Runs in a page of the preview: loads it again when the site was built again, also after the preview was away.
let wasAway = false;
const { src, dataset } = document.currentScript;
const changes = new EventSource(new URL("changes", src));
changes.addEventListener("version", ({ data }) => {
  if (data !== dataset.version) location.reload();
});
changes.addEventListener("error", () => {
  wasAway = true;
});
changes.addEventListener("open", () => {
  if (wasAway) location.reload();
});
