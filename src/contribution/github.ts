import { contentAddress, withQuery } from "./addresses.ts";
import type { Forge } from "./forge.ts";

/**
 * The fields of an issue form are filled in by their ids:
 * https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
 * Addresses may have up to about 8,000 bytes.
 */
export const github: Forge = {
  edit: (repository, file) => contentAddress(repository, "edit", file),
  create: (repository, folder, filename, value) =>
    withQuery(contentAddress(repository, "new", folder), { filename, value }),
  takesText: true,
  report: ({ address }, title, page) => withQuery(`${address}/issues/new`, { template: "correction.yml", title, page }),
};
