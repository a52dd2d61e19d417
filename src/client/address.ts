import { type Query, readQuery, writeQuery } from "../search/query.ts";

/** Milliseconds. Safari refuses more than 100 changes of the address in half a minute. */
const delay = 300;

let pending: { readonly timer: ReturnType<typeof setTimeout>; readonly query: Query } | undefined;

/** The query in the address of the page. */
export function queryInAddress(): Query {
  return readQuery(new URLSearchParams(location.search));
}

/** Adds a query to the history, for a choice: the back button leads to the query before. */
export function pushQuery(query: Query): void {
  flush();
  const address = addressOf(query);
  if (address !== location.href) history.pushState(null, "", address);
}

/** Replaces the query in the address once the reader stops typing. */
export function replaceQuery(query: Query): void {
  cancel();
  pending = { timer: setTimeout(flush, delay), query };
}

/** Calls back with the query when the reader goes back or forward. */
export function onNavigation(show: (query: Query) => void): void {
  addEventListener("popstate", () => {
    cancel();
    show(queryInAddress());
  });
  addEventListener("pagehide", flush);
}

function flush(): void {
  if (pending) history.replaceState(null, "", addressOf(pending.query));
  cancel();
}

function cancel(): void {
  clearTimeout(pending?.timer);
  pending = undefined;
}

function addressOf(query: Query): string {
  const address = new URL(location.href);
  address.search = writeQuery(query);
  return address.href;
}
