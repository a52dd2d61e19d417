import { meant, oneOf } from "../fix.ts";
import type { Fault, Fix } from "../problem.ts";
import { idsOf, isId, type RecordKind } from "../read/record.ts";
import { forTheFirst, nearestAmong } from "../suggestion.ts";
import { foldAccents, foldCase } from "../text/fold.ts";
import type { Entries } from "../validate/entry.ts";
import { severalFix, severalIn } from "./several.ts";

type Titled = Pick<Entries, "known" | "sources" | "events" | "questions">;

/** The ids of the records of one kind, which other records name. */
export class IdIndex {
  readonly #kind: RecordKind;
  readonly #ids: ReadonlySet<string>;
  readonly #suggest: Way;

  constructor(kind: RecordKind, entries: Titled) {
    const ids = idsOf(kind, entries.known);
    this.#kind = kind;
    this.#ids = new Set(ids);
    const ways = [
      inAddress(this.#ids),
      ...(kind === "source" ? [ofAddress(entries.sources)] : []),
      several(kind, this.#ids),
      ofTitle(titlesOf(kind, entries)),
      likeId(ids.toSorted()),
    ];
    this.#suggest = forTheFirst((written) => {
      for (const suggest of ways) {
        const suggestion = suggest(written);
        if (suggestion !== undefined) return suggestion;
      }
      return undefined;
    });
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** What to say of an id that no record has. */
  unknown(id: string): Fault {
    const kind = this.#kind;
    const file = isId(id) ? `, or add the file ${kind}s/${id}.md, with the fields that others in ${kind}s/ have` : "";
    const advice =
      kind === "source" && URL.canParse(id)
        ? "Add a record in sources/ with this address as its `url`, and write the name of its file without .md."
        : `Correct the id${file}.`;
    return {
      found: `the unknown ${kind} “${id}”`,
      wanted: `the id of a record in ${kind}s/, which is the name of its file without .md`,
      ...(this.#suggest(id) ?? { fix: advice }),
    };
  }
}

/** One of the ways in which an id may have been meant. */
type Way = (written: string) => Fix | undefined;

/** The id with the address of its page around it, or the name of its file. */
function inAddress(ids: ReadonlySet<string>): Way {
  return (written) => {
    const end = written
      .split("/")
      .findLast((part) => part !== "")
      ?.replace(/\.md$/, "")
      .toLowerCase();
    if (end === undefined || end === written.toLowerCase() || !ids.has(end)) return undefined;
    return { fix: `Write “${end}” alone.`, replacements: oneOf([end]) };
  };
}

/** An article is known by its address to those who read it. */
function ofAddress(sources: Entries["sources"]): Way {
  return (address) => {
    const source = sources.find(({ url, archived }) => url === address || archived === address);
    if (!source) return undefined;
    return { fix: `Write “${source.id}”, the source that has this address.`, replacements: oneOf([source.id]) };
  };
}

function several(kind: RecordKind, ids: ReadonlySet<string>): Way {
  const isKnown = (id: string) => ids.has(id);
  return (written) => {
    const names = severalIn(written, isKnown);
    return names.length > 1 ? severalFix(names, kind, isKnown) : undefined;
  };
}

/** The titles of the records of a kind, and the outlets of sources, each with the ids of those that bear it. */
function titlesOf(kind: RecordKind, { sources, events, questions }: Titled): ReadonlyMap<string, readonly string[]> {
  const titled: readonly (readonly [string | undefined, string])[] =
    kind === "source"
      ? sources.flatMap(({ id, title, outlet }) => [[title, id] as const, [outlet, id] as const])
      : (kind === "question" ? questions : kind === "event" ? events : []).map(({ id, title }) => [title, id] as const);
  const byTitle = new Map<string, string[]>();
  for (const [title, id] of titled) {
    if (title === undefined) continue;
    const ids = byTitle.get(titleKey(title)) ?? [];
    ids.push(id);
    byTitle.set(titleKey(title), ids);
  }
  return byTitle;
}

/** A title without the sign at its end, which is often left out. */
function titleKey(title: string): string {
  return foldCase(title).replace(/[.?!…]+$/, "");
}

function ofTitle(byTitle: ReadonlyMap<string, readonly string[]>): Way {
  const near = nearestAmong([...byTitle.keys()]);
  return (written) => {
    const key = titleKey(written);
    const ids = byTitle.get(key) ?? (key.includes(" ") ? byTitle.get(near(key) ?? "") : undefined);
    return ids && meant(...ids);
  };
}

/** An id that is written only in its beginning, as words, or with a slip. */
function likeId(ids: readonly string[]): Way {
  const near = nearestAmong(ids);
  return (written) => {
    const asId = foldAccents(written)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
    const begun = asId === "" ? [] : ids.filter((id) => id === asId || id.startsWith(`${asId}-`));
    const fitting = begun.length > 0 ? begun : [near(written)].filter((id) => id !== undefined);
    return fitting.length > 0 ? meant(...fitting) : undefined;
  };
}
