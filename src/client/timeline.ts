// Keeps in the address what the timeline shows, so that the view can be sent: `?show=show-kinds&show=kind-raid`.

const choices = [...document.querySelectorAll<HTMLInputElement>(".filter input")];

const asked = new URLSearchParams(location.search).getAll("show");
for (const choice of choices) {
  if (asked.includes(choice.id)) choice.checked = true;
}

addEventListener("change", ({ target }) => {
  if (!choices.some((choice) => choice === target)) return;
  const address = new URL(location.href);
  address.searchParams.delete("show");
  for (const { id, checked, defaultChecked } of choices) {
    if (checked && !defaultChecked) address.searchParams.append("show", id);
  }
  history.replaceState(null, "", address);
});
