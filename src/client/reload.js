// Runs in a page of the preview: loads it again when the site was built again, also after the preview was away.
let wasAway = false;
const changes = new EventSource(new URL("changes", document.currentScript.src));
changes.addEventListener("rebuilt", () => location.reload());
changes.addEventListener("error", () => {
  wasAway = true;
});
changes.addEventListener("open", () => {
  if (wasAway) location.reload();
});
