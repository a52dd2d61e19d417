import type { Place } from "../model.ts";
import { type Complaint, problem, type Report } from "../problem.ts";
import type { Locator } from "../read/record.ts";
import { truncateList } from "../text/truncate-list.ts";

/** A record that may belong to another of its kind. */
interface Child {
  readonly id: string;
  readonly at: Locator;
}

/** Deeper nesting is no hierarchy of places or organisations. */
const deepest = 30;

/** A record that stands below its parent, if it has one; `depth` counts those above it. */
interface Placed<Record> {
  readonly record: Record;
  readonly parent: string | undefined;
  readonly depth: number;
}

/**
 * Orders records so that each stands after the one it belongs to. A chain that leads back to its start, or that is
 * more than 30 deep, is reported and cut.
 */
export function parentsFirst<Record extends Child>(
  records: readonly Record[],
  field: keyof Record & string,
  report: Report,
): readonly Placed<Record>[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const parentOf = (record: Record): Record | undefined => {
    const named = record[field];
    return typeof named === "string" ? byId.get(named) : undefined;
  };
  const placed = new Map<string, Placed<Record>>();

  for (const record of records) {
    const chain = chainFrom(record, (each) => (placed.has(each.id) ? undefined : parentOf(each)));
    for (const each of [...chain].reverse()) {
      if (placed.has(each.id)) continue;
      const parent = parentOf(each);
      const above = parent && placed.get(parent.id);
      const depth = above ? above.depth + 1 : 0;
      if ((parent && !above) || depth > deepest) {
        const endless = parent && !above ? [...chain.slice(chain.indexOf(parent)), parent] : chainFrom(each, parentOf);
        report(problem("hierarchy-cycle", each.at.field([field]), endlessComplaint(field, endless)));
        placed.set(each.id, { record: each, parent: undefined, depth: 0 });
      } else {
        placed.set(each.id, { record: each, parent: parent?.id, depth });
      }
    }
  }
  return [...placed.values()];
}

/** A record and those above it, up to the last or to where they would come round again. */
function chainFrom<Record>(record: Record, parentOf: (record: Record) => Record | undefined): readonly Record[] {
  const chain = new Set<Record>();
  for (let each: Record | undefined = record; each && !chain.has(each); each = parentOf(each)) chain.add(each);
  return [...chain];
}

function endlessComplaint(field: string, chain: readonly Child[]): Complaint {
  return {
    found: `a chain that leads back to its start or is too long: ${truncateList(chain.map(({ id }) => id)).join(" → ")}`,
    wanted: `each record below another in \`${field}\`, at most ${deepest} deep`,
    mend: `Take \`${field}\` out of one of these records.`,
  };
}

/** A record and all that it lies in or belongs to, nearest first. */
export function withAncestors<Item>(item: Item, parentOf: (item: Item) => Item | undefined): readonly Item[] {
  const parent = parentOf(item);
  return parent ? [item, ...withAncestors(parent, parentOf)] : [item];
}

/** The places that a place lies in, nearest first. */
export function placesAround({ within }: Place): readonly Place[] {
  return within ? withAncestors(within, (place) => place.within) : [];
}
