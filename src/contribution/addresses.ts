import type { Repository } from "../model.ts";

/** The address of a page of a forge about a path of the content folder, such as its editor: `/edit/main/content/…`. */
export function contentAddress({ address, branch, content }: Repository, page: string, path: string): string {
  const parts = [...branch.split("/"), ...content, ...path.split("/")].map(encodeURIComponent);
  return `${address}/${page}/${parts.join("/")}`;
}

/** Spaces become %20, because a plus sign means a space only in form data. */
export function withQuery(address: string, fields: Readonly<Record<string, string>>): string {
  return `${address}?${new URLSearchParams(fields).toString().replaceAll("+", "%20")}`;
}
