import matter from "gray-matter";
import { type Codec, type Memo, noMemo } from "../memo.ts";
import type { Rule } from "../rules.ts";
import { fence, fenceFault, withFences } from "./fences.ts";
import { type ReadYaml, readYaml } from "./yaml.ts";
import { readAround } from "./yaml-around.ts";
import type { YamlFault } from "./yaml-tokens.ts";

/** A record split into its parts; offsets are UTF-16 units from the start of the file's text. */
export interface FrontMatter {
  readonly data: unknown;
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
}

/** The reasons why a text cannot be split. */
export interface InvalidFrontMatter {
  readonly faults: readonly (YamlFault & { readonly rule: Rule })[];
  /** What can be read all the same, so that the rest of the record can be checked too. */
  readonly rest?: FrontMatter | undefined;
}

/**
 * Splits the text of a record into front matter and body with gray-matter. Only exact fences and strict YAML get there:
 * no other language, no code, nothing ambiguous. Fields between other fences are read to tell what else is wrong.
 */
export function splitFrontMatter(text: string, memo: Memo = noMemo): FrontMatter | InvalidFrontMatter {
  const fault = fenceFault(text);
  if (!fault) return splitAtFences(text, memo);
  const meant = withFences(text);
  const split = meant && !fenceFault(meant.text) ? splitAtFences(meant.text, memo) : { faults: [] };
  const { faults, rest } = "data" in split ? { faults: [], rest: split } : split;
  const { shift = 0 } = meant ?? {};
  return {
    faults: [{ rule: "front-matter", ...fault }, ...faults.map((each) => ({ ...each, offset: each.offset + shift }))],
    rest: rest && { ...rest, yamlOffset: rest.yamlOffset + shift, bodyOffset: text.length - rest.body.length },
  };
}

function splitAtFences(text: string, memo: Memo): FrontMatter | InvalidFrontMatter {
  let result: ReadYaml = { data: {}, faults: [] };
  const yamlEngine = (yaml: string): object => {
    result = readYamlOnce(yaml, memo);
    return (result.data ?? {}) as object;
  };
  // Without options gray-matter would answer from its cache, which holds broken texts too.
  const file = matter(text, {
    language: "yaml",
    engines: { yaml: yamlEngine, json: unsupported, javascript: unsupported },
  });

  const yamlOffset = fence.length;
  const body = file.content.replace(/^(?:[ \t]*\n)+/, "");
  const parts = { data: file.data, yaml: file.matter, yamlOffset, body, bodyOffset: text.length - body.length };
  if (result.faults.length === 0) return parts;
  const around = readAround(file.matter, result);
  return {
    faults: (around ?? result).faults.map((each) => ({ ...each, rule: "yaml", offset: each.offset + yamlOffset })),
    rest: around && { ...parts, data: around.data, yaml: around.text },
  };
}

/** Reads YAML that no run has read yet. */
export function readYamlOnce(yaml: string, memo: Memo): ReadYaml {
  return memo(`YAML ${yaml}`, () => readYaml(yaml), asJson);
}

/** Data with faults is not stored, so that they are found again each time. */
const asJson: Codec<ReadYaml> = {
  write: ({ data, faults }) => (faults.length === 0 ? JSON.stringify(data ?? {}) : undefined),
  read: (text) => ({ data: JSON.parse(text), faults: [] }),
};

function unsupported(): never {
  throw new Error("Only YAML is read as front matter");
}
