import { describe, expect, it } from "vitest";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { splitFrontMatter } from "../../src/read/front-matter.ts";
import { recordKinds } from "../../src/read/record.ts";
import { editedRecord } from "../../src/write/edited-record.ts";
import type { Fields } from "../../src/write/yaml-text.ts";
import { firstStory } from "../stories/stories.ts";

const dataOf = (text: string) => {
  const split = splitFrontMatter(text);
  return "data" in split ? (split.data as Fields) : undefined;
};

describe("a record of the first story", async () => {
  const records = (await readContentFolder(firstStory)).flatMap(({ path, bytes }) => {
    const kind = recordKinds.find((each) => path.startsWith(`${each}s/`));
    return kind ? [{ path, kind, text: new TextDecoder().decode(bytes as Uint8Array) }] : [];
  });

  it("is as it was, byte for byte, when an item is added to a list and taken away again", () => {
    for (const { path, kind, text } of records) {
      for (const [field, value] of Object.entries(dataOf(text) ?? {})) {
        if (!Array.isArray(value)) continue;
        const end = [field, value.length] as const;
        const same = editedRecord(kind, text, [
          { path: end, value: "x" },
          { path: end, value: undefined },
        ]);
        expect(same, `${path} ${field}`).toBe(text);
      }
    }
  });

  it("loses the lines of a field that is taken away, and none besides", () => {
    for (const { path, kind, text } of records) {
      const data = dataOf(text) ?? {};
      for (const field of Object.keys(data)) {
        const without = editedRecord(kind, text, [{ path: [field], value: undefined }]);
        const { [field]: _, ...others } = data;
        expect(dataOf(without), `${path} ${field}`).toEqual(others);
        expect(isMadeOf(without.split("\n"), text.split("\n")), `${path} ${field}`).toBe(true);
      }
    }
  });
});

/** Whether all lines stand among those of another text, in the same order. */
function isMadeOf(lines: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === lines[at]) at++;
  return at === lines.length;
}

const edited = (yaml: string, ...edits: Parameters<typeof editedRecord>[2]) =>
  editedRecord("event", `---\n${yaml}\n---\nText.\n`, edits).slice("---\n".length, -"\n---\nText.\n".length);

it.each([
  [
    "a field goes where its kind of record has it",
    "title: A\nsources: b",
    ["date"],
    "2023",
    "title: A\ndate: 2023\nsources: b",
  ],
  [
    "hyphens stay below the name of their field",
    "title: A\nclaims:\n- says: B\n  sources:\n  - b\nsources:\n  - b",
    ["claims", 1],
    { says: "C" },
    "title: A\nclaims:\n- says: B\n  sources:\n  - b\n- says: C\nsources:\n  - b",
  ],
  [
    "a new list has its hyphens where the others have them",
    "title: A\nsources:\n- b",
    ["claims", 0],
    { says: "C" },
    "title: A\nsources:\n- b\nclaims:\n- says: C",
  ],
  ["a field goes first", "sources: b", ["title"], "A", "title: A\nsources: b"],
  [
    "comments stay",
    "# One.\ntitle: A\n# Two.\ndate: 2023\n# Three.",
    ["title"],
    "B",
    "# One.\ntitle: B\n# Two.\ndate: 2023\n# Three.",
  ],
  ["a comment behind a value stays", 'title: "A" # why', ["title"], "B", 'title: "B" # why'],
  ["a value that says nothing gets one", "title:\ndate: 2023", ["title"], "B", "title: B\ndate: 2023"],
  ["a block of text is replaced", "title: >\n  A\n  b\ndate: 2023", ["title"], "B", "title: B\ndate: 2023"],
  [
    "one claim is made a list",
    "claims: {says: A}",
    ["claims", 1],
    { says: "B" },
    "claims:\n  - {says: A}\n  - says: B",
  ],
  ["a list begins", "title: A", ["claims", 0], { says: "B" }, "title: A\nclaims:\n  - says: B"],
  ["what YAML would misread is quoted", "title: A", ["title"], "A: b", 'title: "A: b"'],
] as const)("%s", (_, before, path, value, after) => {
  expect(edited(before, { path, value })).toBe(after);
});

it("keeps line ends as they are", () => {
  const text = "---\r\ntitle: A\r\ndate: 2023\r\n---\r\nText.\r\n";
  expect(editedRecord("event", text, [{ path: ["date"], value: "2024" }], "Other.")).toBe(
    "---\r\ntitle: A\r\ndate: 2024\r\n---\r\nOther.\r\n",
  );
});
