import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { english } from "../../src/language/english/english.ts";
import { programFolder } from "../../src/program-folder.ts";
import { Site } from "../../src/site/site.ts";
import { renderSite } from "../render-site.ts";
import { elementsOf } from "../site/html-page.ts";
import { settings, timelineOf } from "../story.ts";

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string };
}

const folder = join(programFolder, ".github/ISSUE_TEMPLATE");
const forms = new Map<string, Form>(
  readdirSync(folder)
    .filter((file) => file !== "config.yml")
    .map((file) => [file, parse(readFileSync(join(folder, file), "utf8"))]),
);
const fieldsOf = (form: Form | undefined) => form?.body.filter(({ type }) => type !== "markdown") ?? [];

// GitHub drops a form without a word when it breaks one of these.
// https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
describe.each([...forms.keys()])("the form %s", (file) => {
  it("is one that GitHub takes", () => {
    const form = forms.get(file);
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    expect(fieldsOf(form).length).toBeGreaterThan(0);
    for (const { type, attributes } of form?.body ?? []) {
      expect(["markdown", "input", "textarea"]).toContain(type);
      expect(attributes[type === "markdown" ? "value" : "label"]).toMatch(/\S/);
    }
    const ids = fieldsOf(form).map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(fieldsOf(form).map(({ attributes }) => attributes.label)).size).toBe(ids.length);
  });
});

it("every page leads to a form that is there, and fills in fields that it has", async () => {
  const timeline = timelineOf({ "story.yaml": settings("repository: https://github.com/owner/name") });
  const addresses: URL[] = [];
  for await (const [, markup] of renderSite(new Site(timeline, english))) {
    const reports = elementsOf(markup).flatMap(({ attributes }) => attributes.get("href") ?? []);
    addresses.push(...reports.filter((it) => it.includes("/issues/new?")).map((it) => new URL(it)));
  }
  expect(addresses.length).toBeGreaterThan(10);
  for (const { searchParams } of addresses) {
    const { template, title, ...fields } = Object.fromEntries(searchParams);
    expect(title).toMatch(/^Error on \//);
    const ids = fieldsOf(forms.get(template ?? "")).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(fields)));
  }
});
