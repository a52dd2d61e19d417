import type { SearchMessages } from "../language/language.ts";
import type { Facet } from "../search/query.ts";
import type { RecordData, SearchData, TermData } from "../search/search-data.ts";
import type { Option } from "./facet-list.ts";

/** The options of each facet, in their order. */
export function facetOptions(data: SearchData, messages: SearchMessages): Readonly<Record<Facet, readonly Option[]>> {
  return {
    place: nested(data.places),
    actor: nested(data.actors),
    kind: data.kinds.map(term),
    affiliation: data.affiliations.map(term),
    status: data.statuses.map((status) => ({ ...term(status), note: status.definition })),
    importance: (["3", "2", "1"] as const).map((key) => term({ key, label: messages.importances[key] })),
  };
}

function nested(records: readonly RecordData[]): readonly Option[] {
  const depths = new Map<string, number>();
  return records.map(({ id, name, within }) => {
    const depth = within === undefined ? 0 : (depths.get(within) ?? 0) + 1;
    depths.set(id, depth);
    return { value: id, label: name, depth };
  });
}

function term({ key, label }: TermData): Option {
  return { value: key, label, depth: 0 };
}
