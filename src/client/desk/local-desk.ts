import type { Entry } from "./entry.ts";

const inSession = "dateline-desk-token";

/** The token of a preview that lets the desk write, from the address that its terminal shows. It stays in the tab. */
export function localToken(): string | undefined {
  const given = /^#desk=([\w-]+)$/.exec(location.hash)?.[1];
  if (given !== undefined) {
    sessionStorage.setItem(inSession, given);
    history.replaceState(null, "", `${location.pathname}${location.search}`);
  }
  return sessionStorage.getItem(inSession) ?? undefined;
}

type Answer = { readonly written: readonly string[] } | { readonly refused: string };

/** Has the preview at an address write new records into its content folder. */
export async function writeThere(address: string, token: string, entries: readonly Entry[]): Promise<Answer> {
  const body = JSON.stringify(entries.map(({ kind, answers }) => ({ kind, answers })));
  const headers = { "content-type": "application/json", "x-desk-token": token };
  try {
    return (await (await fetch(address, { method: "POST", headers, body })).json()) as Answer;
  } catch (error) {
    return { refused: String(error) };
  }
}
