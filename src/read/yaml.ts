import { Composer, type CST, type Document, isMap, isNode, isScalar, type Scalar, visit } from "yaml";
import type { Fault } from "../problem.ts";
import { invisibleIn } from "./invisible.ts";
import { inBraces, lineAround, severalDocuments, syntaxFaults, unspacedItem } from "./yaml-syntax.ts";
import { readTokens, type YamlFault } from "./yaml-tokens.ts";

/** The data of a YAML text; `undefined` if there are faults. */
export interface ReadYaml {
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
}

/**
 * Reads strict YAML into maps, lists and strings. It reports anchors, aliases, tags, merge keys, duplicate keys, keys
 * that are not plain text, nesting deeper than 8, escapes of invisible characters and values cut short by a comment, all
 * at once. If nesting is broken or the text is one map in braces, that is the only fault.
 */
export function readYaml(text: string): ReadYaml {
  const scanned = readTokens(text);
  if (!scanned.tokens) return { data: undefined, faults: scanned.faults };
  const [document, ...others] = documentsOf(text, scanned.tokens);
  const { contents } = document;
  // Otherwise every line after the braces would give a fault.
  if (isMap(contents) && contents.flow && contents.items.length > 0)
    return { data: undefined, faults: [{ offset: contents.range[0], ...inBraces }] };
  const faults = [
    ...scanned.faults,
    ...syntaxFaults(text, document.errors),
    ...others.slice(0, 1).map(({ range }) => ({ offset: range[0], ...severalDocuments })),
    ...structureFaults(text, document),
  ];
  return { data: faults.length === 0 ? document.toJS() : undefined, faults };
}

/** YAML 1.2 with the failsafe schema: every scalar stays the text that was written. */
const options = { schema: "failsafe", uniqueKeys: true, strict: true, logLevel: "error" } as const;

/** Composes the documents of a text from its tokens. An empty text has one empty document. */
export function documentsOf(
  text: string,
  tokens: readonly CST.Token[],
): readonly [Document.Parsed, ...Document.Parsed[]] {
  const [first, ...others] = new Composer(options).compose(tokens, true, text.length);
  if (!first) throw new Error("A composer that is to give a document gave none");
  return [first, ...others];
}

/** What YAML reads otherwise than it was meant, or what no record has. */
function structureFaults(text: string, document: Document.Parsed): readonly YamlFault[] {
  const isSound = document.errors.length === 0;
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar(_key, scalar) {
      const offset = startOf(scalar);
      for (const fault of scalarFaults(text, scalar, isSound)) faults.push({ offset, ...fault });
    },
    Pair(_key, { key }) {
      const fault = keyFault(key);
      if (fault) faults.push({ offset: startOf(key), ...fault });
    },
  });
  return faults;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** `isSound` says that the parser found nothing wrong, as else it may say the same. */
function* scalarFaults(text: string, scalar: Scalar, isSound: boolean): Iterable<Fault> {
  const hidden = invisibleIn(String(scalar.value));
  if (hidden) yield hidden.fault;
  if (scalar.type !== "PLAIN") return;
  const start = startOf(scalar);
  const item = isSound ? /^-([A-Za-z_"'[{].*)/.exec(text.slice(start)) : null;
  if (item && lineAround(text, start).trim() === item[0].trimEnd())
    yield { ...unspacedItem, fix: `Write: - ${item[1]}` };
  const comment = /^[ \t]*#.*/.exec(text.slice(scalar.range?.[1]));
  if (comment) yield cutShort(`${scalar.value}${comment[0]}`.trim());
}

function cutShort(whole: string): Fault {
  return {
    found: `“${whole}”, of which YAML drops all from the # on`,
    wanted: "a whole value",
    fix: `Put quotes around it: "${whole}"`,
  };
}

const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype", "<<"]);

function keyFault(key: unknown): Fault | undefined {
  if (!isScalar(key) || typeof key.value !== "string") {
    return {
      found: "a key that is not plain text",
      wanted: "`key: value`",
      fix: "Put quotes around values that start with { or [ or ?",
    };
  }
  if (!forbiddenKeys.has(key.value)) return undefined;
  return { found: `the key ${key.value}`, wanted: "a field of the content model", fix: "Take the line out." };
}
