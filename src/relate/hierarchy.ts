import { type Complaint, problem, type Report } from "../problem.ts";
import type { Locator } from "../read/record.ts";
import { hierarchyCycle } from "../rules/hierarchy-cycle.ts";

/** A record that may belong to another of its kind. */
interface Child {
  readonly id: string;
  readonly at: Locator;
}

/** Deeper nesting is no hierarchy of places or organisations. */
const deepest = 30;

/**
 * Orders records so that each stands after the one it belongs to. A chain that leads back to its start, or that is
 * more than 30 deep, is reported and cut.
 */
export function parentsFirst<Record extends Child>(
  records: readonly Record[],
  field: keyof Record & string,
  report: Report,
): readonly { readonly record: Record; readonly parent: string | undefined }[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const placed = new Map<string, { readonly record: Record; readonly parent: string | undefined }>();

  const place = (record: Record, below: readonly string[]): void => {
    if (placed.has(record.id)) return;
    const chain = [...below, record.id];
    const named = record[field];
    const parent = typeof named === "string" ? byId.get(named) : undefined;
    if (parent && !chain.includes(parent.id)) place(parent, chain);
    const leadsBack = parent !== undefined && !placed.has(parent.id);
    const above = parent && !leadsBack ? withAncestors(parent.id, (id) => placed.get(id)?.parent) : [];
    const isCut = leadsBack || above.length > deepest;
    if (isCut) {
      const endless = leadsBack ? [...chain, parent.id] : [record.id, ...above];
      report(problem(hierarchyCycle, record.at.field([field]), endlessComplaint(field, endless)));
    }
    placed.set(record.id, { record, parent: isCut ? undefined : parent?.id });
  };
  for (const record of records) place(record, []);
  return [...placed.values()];
}

function endlessComplaint(field: string, chain: readonly string[]): Complaint {
  return {
    found: `a chain that leads back to its start or is too long: ${chain.join(" → ")}`,
    wanted: `each record below another in \`${field}\`, at most ${deepest} deep`,
    mend: `Take \`${field}\` out of one of these records.`,
  };
}

/** A record and all that it lies in or belongs to, nearest first. */
export function withAncestors<Item>(item: Item, parentOf: (item: Item) => Item | undefined): readonly Item[] {
  const parent = parentOf(item);
  return parent ? [item, ...withAncestors(parent, parentOf)] : [item];
}
