import { describe, expect, it } from "vitest";
import { type Step, workflow, workflowTexts } from "./workflow.ts";

const files = [...workflowTexts.keys()];
const stepsOf = (file: string): readonly Step[] => Object.values(workflow(file).jobs).flatMap(({ steps }) => steps);

describe.each(files)("the workflow %s", (file) => {
  it("takes every action by its full hash, with the version beside it", () => {
    const uses = (workflowTexts.get(file) ?? "").match(/uses:.*/g) ?? [];
    expect(uses.length).toBeGreaterThan(1);
    for (const use of uses) expect(use).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("leaves no token behind in the checkout, and keeps no cache that other runs share", () => {
    const settings = (action: string) =>
      stepsOf(file).flatMap((step) => (step.uses?.startsWith(`actions/${action}@`) ? [step.with] : []));
    for (const checkout of settings("checkout")) expect(checkout).toMatchObject({ "persist-credentials": false });
    for (const node of settings("setup-node")) expect(node).toMatchObject({ "package-manager-cache": false });
    expect(workflowTexts.get(file)).not.toMatch(/actions\/cache|^\s*cache:/m);
  });

  it("puts no expression into a command, and asks for no secret", () => {
    for (const { run } of stepsOf(file)) expect(run ?? "").not.toContain("${{");
    expect(workflowTexts.get(file)).not.toContain("secrets.");
  });

  it("runs no script of a package while it installs", () => {
    const installing = stepsOf(file).filter(({ run }) => run?.includes("npm ci"));
    for (const { run } of installing) expect(run).toBe("npm ci --ignore-scripts");
  });
});

it("two versions of one action are not in use", () => {
  const uses = files.flatMap((file) => stepsOf(file).flatMap((step) => step.uses ?? []));
  const actions = new Set(uses.map((use) => use.split("@")[0]));
  expect(new Set(uses).size).toBe(actions.size);
});

it("a pull request starts only workflows that can read and do nothing else", () => {
  const started = files.filter((file) => /pull_request|workflow_run|issue/.test(JSON.stringify(workflow(file).on)));
  expect(started).toEqual(["check.yml", "test.yml"]);
  for (const { on, permissions, jobs } of started.map(workflow)) {
    expect({ on, permissions }).toEqual({ on: "pull_request", permissions: { contents: "read" } });
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([undefined]);
  }
});

it("only what is on main is published, by a job that runs nothing of the repository", () => {
  const { on, permissions, jobs } = workflow("publish.yml");
  expect({ on, permissions }).toEqual({
    on: { push: { branches: ["main"] }, workflow_dispatch: null },
    permissions: {},
  });
  expect(jobs.build?.permissions).toEqual({ contents: "read" });
  expect(jobs.deploy?.permissions).toEqual({ pages: "write", "id-token": "write" });
  expect(jobs.deploy?.steps.map(({ run, uses }) => run ?? uses?.split("@")[0])).toEqual(["actions/deploy-pages"]);
});
