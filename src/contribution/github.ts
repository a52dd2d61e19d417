import type { Repository } from "../model.ts";

// Addresses of pages on GitHub with prefilled fields, so that the site needs no script for them. GitHub accepts addresses
// of up to about 8,000 bytes.

/** The address of GitHub's editor with a file of the content folder. */
export function editAddress(repository: Repository, file: string): string {
  return `${repository.address}/edit/${inRepository(repository, file)}`;
}

/** The address of GitHub's editor with a new file in a folder of the content, its name and its text. */
export function newFileAddress(repository: Repository, folder: string, filename: string, value: string): string {
  return `${repository.address}/new/${inRepository(repository, folder)}?${query({ filename, value })}`;
}

/** The address of an issue form of the repository, with the values of its fields by their ids. */
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

/** Spaces become %20, because a plus sign means a space only in form data. */
function query(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString().replaceAll("+", "%20");
}
