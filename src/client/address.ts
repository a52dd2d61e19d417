import { type Query, readQuery, writeQuery } from "../search/query.ts";

/** Safari refuses more than 100 changes of the address in half a minute. */
const pause = 300;

let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly query: Query } | undefined;

/** What the address of the page asks for. */
export function queryInAddress(): Query {
  return readQuery(new URLSearchParams(location.search));
}

/** Puts a query into the address, for a choice: the back button leads to the one before. */
export function pushQuery(query: Query): void {
  settle();
  const address = addressOf(query);
  if (address !== location.href) history.pushState(null, "", address);
}

/** Puts a query into the address in place of the one there, for typing: once the reader pauses. */
export function replaceQuery(query: Query): void {
  forget();
  waiting = { timer: setTimeout(settle, pause), query };
}

/** Calls back with the query to which the reader has gone back or forward. */
export function onReturn(show: (query: Query) => void): void {
  addEventListener("popstate", () => {
    forget();
    show(queryInAddress());
  });
  addEventListener("pagehide", settle);
}

function settle(): void {
  if (waiting) history.replaceState(null, "", addressOf(waiting.query));
  forget();
}

function forget(): void {
  clearTimeout(waiting?.timer);
  waiting = undefined;
}

function addressOf(query: Query): string {
  const address = new URL(location.href);
  address.search = writeQuery(query);
  return address.href;
}
