import { contentAddress, withQuery } from "./addresses.ts";
import type { Forge } from "./forge.ts";

/** Forgejo, and Gitea, as their pages read these fields: `routers/web/repo/editor.go` and `issue.go` of their sources. */
export const forgejo: Forge = {
  edit: (repository, file) => contentAddress(repository, "_edit", file),
  create: (repository, folder, filename) => withQuery(contentAddress(repository, "_new", folder), { filename }),
  takesText: false,
  report: ({ address }, title, page) => withQuery(`${address}/issues/new`, { title, body: page }),
};
