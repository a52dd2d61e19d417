import type * as z from "zod";
import type { FieldPath } from "../read/field-offsets.ts";
import type { RawRecord } from "../read/record.ts";
import { standIn } from "../read/yaml-around.ts";

/** Values of which one or another fits every field. None of them makes another field wrong. */
const candidates: readonly unknown[] = [standIn, "x", "1", "false", "en", "https://example.org/", {}, undefined];
const mostRounds = 12;

/** Fields that other records are held to: a stand-in for one of them would make these wrong. */
const heldTo: Readonly<Record<RawRecord["kind"], readonly string[]>> = {
  story: ["kinds", "affiliations", "actor_types", "place_types"],
  event: [],
  actor: ["name", "aliases", "native_name"],
  place: ["name", "aliases", "native_name"],
  source: [],
  question: ["answers"],
  page: [],
};

interface Repaired<Fields> {
  readonly fields: Fields;
  /** The paths of the fields that have stand-ins. */
  readonly standIns: readonly FieldPath[];
}

/** Reads data with stand-ins where a schema finds something wrong; `undefined` if that cannot be done. */
export function withStandIns<Schema extends z.ZodType>(
  kind: RawRecord["kind"],
  schema: Schema,
  data: unknown,
  { issues }: z.ZodError,
): Repaired<z.output<Schema>> | undefined {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return undefined;
  const changed = structuredClone(data);
  const tried = new Map<string, number>();
  const standIns: FieldPath[] = [];
  let left = issues;
  for (let round = 0; round < mostRounds; round++) {
    for (const issue of left) {
      const isWord = kind === "story" && issue.path.length > 1 && issue.code !== "invalid_key";
      if (heldTo[kind].includes(String(issue.path[0])) && !isWord) return undefined;
      const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      for (const path of paths) {
        if (path.length === 0) return undefined;
        set(changed, path, issue.code === "unrecognized_keys" ? undefined : nextCandidate(tried, path.join(".")));
        standIns.push(path.filter((part) => typeof part !== "symbol"));
      }
    }
    const result = schema.safeParse(changed);
    if (result.success) return { fields: result.data, standIns };
    left = result.error.issues;
  }
  return undefined;
}

function nextCandidate(tried: Map<string, number>, path: string): unknown {
  const attempt = tried.get(path) ?? 0;
  tried.set(path, attempt + 1);
  return candidates[attempt];
}

/** Sets the value at a path, or takes it out if there is to be none. */
function set(data: object, path: readonly PropertyKey[], value: unknown): void {
  const [part, ...rest] = path;
  if (part === undefined) return;
  const fields = data as Record<PropertyKey, unknown>;
  // A bare value stands for a list of one.
  const isBare = typeof rest[0] === "number" && !Array.isArray(fields[part]);
  const inside = isBare ? rest.slice(1) : rest;
  if (inside.length > 0) {
    const inner = fields[part];
    if (typeof inner !== "object" || inner === null) fields[part] = {};
    set(fields[part] as object, inside, value);
  } else if (value === undefined) delete fields[part];
  else fields[part] = structuredClone(value);
}
