import { contentAddress, withQuery } from "./addresses.ts";
import type { Forge } from "./forge.ts";

/**
 * The fields of an issue: https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
 * That of a new file is what GitLab's own links to `CONTRIBUTING.md` and the like use (`app/views/projects/blob`).
 */
export const gitlab: Forge = {
  edit: (repository, file) => contentAddress(repository, "-/edit", file),
  create: (repository, folder, name) => withQuery(contentAddress(repository, "-/new", folder), { file_name: name }),
  takesText: false,
  report: ({ address }, title, page) =>
    withQuery(`${address}/-/issues/new`, { "issue[title]": title, "issue[description]": page }),
};
