import type { Complaint } from "../problem.ts";
import { isId, type RecordKind } from "../read/record.ts";
import { forTheFirst, nearestAmong, type Suggest } from "../suggestion.ts";
import { truncateList } from "../text/truncate-list.ts";
import type { Entries } from "../validate/entry.ts";

/** The ids of the records of one kind, which other records name. */
export class IdIndex {
  readonly #kind: RecordKind;
  readonly #ids: ReadonlySet<string>;
  readonly #suggest: Suggest;

  constructor(kind: RecordKind, { known, sources }: Pick<Entries, "known" | "sources">) {
    const prefix = `${kind}/`;
    const ids = [...known].filter((record) => record.startsWith(prefix)).map((record) => record.slice(prefix.length));
    this.#kind = kind;
    this.#ids = new Set(ids);
    const [likeId, atAddress] = [suggestAmong(ids.sort()), suggestAtAddress(sources)];
    this.#suggest = forTheFirst((written) => (this.#isAddress(written) ? atAddress : likeId)(written));
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** What to say of an id that no record has. */
  unknown(id: string): Complaint {
    const kind = this.#kind;
    const file = isId(id) ? `, or add the file ${kind}s/${id}.md, with the fields that others in ${kind}s/ have` : "";
    const advice = this.#isAddress(id)
      ? "Add a record in sources/ with this address as its `url`, and write the name of its file without .md."
      : `Correct the id${file}.`;
    return {
      found: `the unknown ${kind} “${id}”`,
      wanted: `the id of a record in ${kind}s/, which is the name of its file without .md`,
      mend: this.#suggest(id) ?? advice,
    };
  }

  /** An article is known by its address to those who read it, and by its id here. */
  #isAddress(written: string): boolean {
    return this.#kind === "source" && URL.canParse(written);
  }
}

function suggestAtAddress(sources: Entries["sources"]): Suggest {
  return (address) => {
    const source = sources.find(({ url, archived }) => url === address || archived === address);
    return source && `Write “${source.id}”, the source that has this address.`;
  };
}

/** An id may be written with the address of its page around it, only in its beginning, or with a slip. */
function suggestAmong(ids: readonly string[]): Suggest {
  const near = nearestAmong(ids);
  return (written) => {
    const end = written.split("/").findLast((part) => part !== "");
    if (end !== undefined && ids.includes(end)) return `Write “${end}” alone.`;
    const begun = ids.filter((id) => id.startsWith(`${written}-`));
    const meant = begun.length > 0 ? begun : [near(written)].filter((id) => id !== undefined);
    return meant.length > 0 ? `Did you mean ${truncateList(meant.map((id) => `“${id}”`)).join(" or ")}?` : undefined;
  };
}
