import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { harbour } from "../stories/stories.ts";

const { scripts } = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const folder = temporaryFolder();
const commands = Object.entries(scripts).filter(([, script]) => /scripts\/dateline\.js/.test(script));

/** Says at the end of the program, and of no process around it, whether a text can become code in it. */
const attempt = `
if (process.argv[1]?.endsWith("dateline.js")) process.on("exit", () => {
  const outcomes = [() => new Function("return 1")(), () => (0, eval)("1"), () => ({}).__proto__?.constructor].map((run) => {
    try { return String(run()); } catch (error) { return error.name; }
  });
  console.log("attempted: " + outcomes.join(", "));
})`;

describe("no text becomes code", () => {
  it.each(commands)("in `npm run %s`", (_, script) => {
    expect(script).toMatch(
      /^node (?:--(?:watch|enable-source-maps)\S* )*--disallow-code-generation-from-strings --disable-proto=delete --max-old-space-size=1536 --initial-old-space-size=150 scripts\/dateline\.js /,
    );
  });

  it("in a build of a site as npm runs it, nor has an object a way to its prototype", async () => {
    const output = join(folder, "_site");
    const { stdout } = await promisify(execFile)(
      "npm",
      ["run", "--silent", "build", "--", "--content", harbour, "--output", output],
      {
        cwd: programFolder,
        env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(attempt)}` },
      },
    );
    expect(stdout).toContain("7 events");
    expect(stdout).toContain("attempted: EvalError, EvalError, undefined\n");
  });
});
