import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { rules } from "../../src/rules/rules.ts";
import { inWords } from "../story.ts";
import { findingsOf } from "./example-story.ts";
import { rulePage, rulesPage } from "./rule-page.ts";

const docs = join(programFolder, "docs/rules");

describe.each(rules)("the rule $id", (rule) => {
  it.each(rule.bad)("reports %j, and nothing else of it", (example) => {
    const broken = findingsOf(example).problems.map(({ rule, severity }) => `${severity} ${rule}`);
    expect([...new Set(broken)]).toEqual([`${rule.severity} ${rule.id}`]);
  });

  it.each(rule.good)("accepts %j", (example) => {
    expect(findingsOf(example).problems.map(inWords)).toEqual([]);
  });

  it("has a page that is made from it", async () => {
    await expect(rulePage(rule)).toMatchFileSnapshot(join(docs, `${rule.id}.md`));
  });
});

describe("the rules", () => {
  it("are each in a file that bears its id", () => {
    const files = readdirSync(join(programFolder, "src/rules")).filter(
      (name) => !["rule.ts", "rules.ts"].includes(name),
    );
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it("are listed on a page", async () => {
    await expect(rulesPage(rules)).toMatchFileSnapshot(join(docs, "README.md"));
  });

  it("have no page without a rule", () => {
    expect(readdirSync(docs).sort()).toEqual(["README.md", ...rules.map(({ id }) => `${id}.md`)].sort());
  });
});
