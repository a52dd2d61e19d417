import type { Actor, Place } from "../model.ts";
import { type Fault, problem, type Report } from "../problem.ts";
import type { Locator } from "../read/record.ts";
import { truncateList } from "../text/truncate-list.ts";

interface Entry {
  readonly id: string;
  readonly at: Locator;
}

/** No real hierarchy of places or organisations is deeper. */
const deepest = 30;

/**
 * Links records of one kind, each after its parent, whose id is in `field`; `link` is given the parent's value. A chain
 * that leads back to its start or is more than 30 deep is reported and cut.
 */
export function linkHierarchy<Record extends Entry, Value>(
  records: readonly Record[],
  field: keyof Record & string,
  report: Report,
  link: (record: Record, parent: Value | undefined) => Value,
): ReadonlyMap<string, Value> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const parentOf = (record: Record): Record | undefined => {
    const named = record[field];
    return typeof named === "string" ? byId.get(named) : undefined;
  };
  const values = new Map<string, Value>();
  const depths = new Map<string, number>();

  for (const record of records) {
    const chain = chainFrom(record, (each) => (values.has(each.id) ? undefined : parentOf(each)));
    for (const each of [...chain].reverse()) {
      if (values.has(each.id)) continue;
      const parent = parentOf(each);
      const isCircle = parent !== undefined && !values.has(parent.id);
      const depth = parent ? (depths.get(parent.id) ?? 0) + 1 : 0;
      const isCut = isCircle || depth > deepest;
      if (isCut) {
        const endless = isCircle ? [...chain.slice(chain.indexOf(parent)), parent] : chainFrom(each, parentOf);
        report(problem("hierarchy-cycle", each.at.field([field]), endlessFault(field, endless)));
      }
      depths.set(each.id, isCut ? 0 : depth);
      values.set(each.id, link(each, parent && !isCut ? values.get(parent.id) : undefined));
    }
  }
  return values;
}

/** A record and its ancestors, up to the topmost or until they repeat. */
function chainFrom<Record>(record: Record, parentOf: (record: Record) => Record | undefined): readonly Record[] {
  const chain = new Set<Record>();
  for (let each: Record | undefined = record; each && !chain.has(each); each = parentOf(each)) chain.add(each);
  return [...chain];
}

function endlessFault(field: string, chain: readonly Entry[]): Fault {
  return {
    found: `a chain that leads back to its start or is too long: ${truncateList(chain.map(({ id }) => id)).join(" → ")}`,
    wanted: `each record below another in \`${field}\`, at most ${deepest} deep`,
    fix: `Take \`${field}\` out of one of these records.`,
  };
}

/** A record and its ancestors, nearest first. */
export function withAncestors<Item>(item: Item, parentOf: (item: Item) => Item | undefined): readonly Item[] {
  const parent = parentOf(item);
  return parent ? [item, ...withAncestors(parent, parentOf)] : [item];
}

/** An actor and the organisations that it belongs to, nearest first. */
export function withOrganisations(actor: Actor): readonly Actor[] {
  return withAncestors(actor, ({ partOf }) => partOf);
}

/** The places that a place lies in, nearest first. */
export function placesAround({ within }: Place): readonly Place[] {
  return within ? withAncestors(within, (place) => place.within) : [];
}
