/** The facets by which events are chosen, under their names in an address. */
export const facets = ["place", "actor", "affiliation", "kind", "tag", "status", "importance"] as const;

export type Facet = (typeof facets)[number];

/** By fit, the newest or the oldest first. */
export const orders = ["best", "newest", "oldest"] as const;

export type Order = (typeof orders)[number];

/** What a reader seeks: words, in each facet any of the values chosen, and a span of days, both included. */
export interface Query extends Readonly<Record<Facet, readonly string[]>> {
  readonly q: string;
  /** Whether an event must have every actor chosen, in place of any. */
  readonly together: boolean;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly sort: Order;
}

/** Reads the part of an address after `?`; what cannot be understood is left out. */
export function readQuery(parameters: URLSearchParams): Query {
  const chosen = Object.fromEntries(
    facets.map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter((value) => value !== "")]),
  ) as Record<Facet, string[]>;
  const q = (parameters.get("q") ?? "").trim();
  const sort = orders.find((order) => order === parameters.get("sort"));
  return {
    ...chosen,
    q,
    together: parameters.get("actors") === "all",
    from: readDay(parameters.get("from")),
    to: readDay(parameters.get("to")),
    // Without words nothing fits better than another.
    sort: sort === undefined || (sort === "best" && q === "") ? defaultOrder(q) : sort,
  };
}

/** Writes a query as readable as it is read; what is not chosen is not written. */
export function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  if (query.q !== "") parameters.set("q", query.q);
  for (const facet of facets) {
    for (const value of query[facet]) parameters.append(facet, value);
  }
  if (query.together && query.actor.length > 1) parameters.set("actors", "all");
  if (query.from !== undefined) parameters.set("from", query.from);
  if (query.to !== undefined) parameters.set("to", query.to);
  if (query.sort !== defaultOrder(query.q)) parameters.set("sort", query.sort);
  return String(parameters);
}

/** How many values and days are chosen. */
export function choicesIn(query: Query): number {
  const spans = query.from === undefined && query.to === undefined ? 0 : 1;
  return facets.reduce((sum, facet) => sum + query[facet].length, spans);
}

function defaultOrder(q: string): Order {
  return q === "" ? "oldest" : "best";
}

function readDay(text: string | null): string | undefined {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
}

/** A query with another order when the one it has was only there because of the words sought before. */
export function withFittingOrder(query: Query, before: Query): Query {
  const isChosen = query.sort !== before.sort || before.sort !== defaultOrder(before.q);
  return isChosen ? query : { ...query, sort: defaultOrder(query.q) };
}
