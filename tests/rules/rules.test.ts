import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { type Rule, severities } from "../../src/rules.ts";
import { inWords } from "../story.ts";
import { findingsOf } from "./example-story.ts";
import type { RuleCase } from "./rule-case.ts";
import { rulePage, rulesPage } from "./rule-page.ts";

const docs = join(programFolder, "docs/rules");
const ids = Object.keys(severities).sort() as Rule[];
const cases = await Promise.all(
  ids.map(async (id): Promise<readonly [Rule, RuleCase]> => [id, (await import(`./cases/${id}.ts`)).ruleCase]),
);

describe.each(cases)("the rule %s", (id, ruleCase) => {
  it.each(ruleCase.bad)("reports %j, and nothing else of it", (example) => {
    const broken = findingsOf(example).problems.map(({ rule, severity }) => `${severity} ${rule}`);
    expect([...new Set(broken)]).toEqual([`${severities[id]} ${id}`]);
  });

  it.each(ruleCase.good)("accepts %j", (example) => {
    expect(findingsOf(example).problems.map(inWords)).toEqual([]);
  });

  it("has a page that is made from it", async () => {
    await expect(rulePage(id, ruleCase)).toMatchFileSnapshot(join(docs, `${id}.md`));
  });
});

describe("the rules", () => {
  it("have no case without a rule", () => {
    const files = readdirSync(join(import.meta.dirname, "cases"));
    expect(files.sort()).toEqual(ids.map((id) => `${id}.ts`).sort());
  });

  it("are listed on a page", async () => {
    await expect(rulesPage(cases)).toMatchFileSnapshot(join(docs, "README.md"));
  });

  it("have no page without a rule", () => {
    expect(readdirSync(docs).sort()).toEqual(["README.md", ...ids.map((id) => `${id}.md`)].sort());
  });
});
