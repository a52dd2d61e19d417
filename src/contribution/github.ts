import type { Repository } from "../model.ts";

// Addresses of GitHub that open its own pages with something filled in. All of it stands in the address, so that no
// page of the site needs a script for them; GitHub takes addresses of up to about 8,000 bytes.

/** GitHub's editor with a file of the content folder. */
export function editAddress(repository: Repository, file: string): string {
  return `${repository.address}/edit/${inRepository(repository, file)}`;
}

/** GitHub's editor with a new file in a folder of the content: its name and its text, as far as they are known. */
export function newFileAddress(repository: Repository, folder: string, filename: string, value: string): string {
  return `${repository.address}/new/${inRepository(repository, folder)}?${query({ filename, value })}`;
}

/** An issue form of the repository, with the values of its fields by their ids. */
export function issueAddress(
  repository: Repository,
  template: string,
  fields: Readonly<Record<string, string>>,
): string {
  return `${repository.address}/issues/new?${query({ template, ...fields })}`;
}

function inRepository({ branch, content }: Repository, path: string): string {
  return [...branch.split("/"), ...content, ...path.split("/")].map(encodeURIComponent).join("/");
}

/** A space is %20: a plus sign would be taken for itself by whoever does not read it as a form's. */
function query(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString().replaceAll("+", "%20");
}
