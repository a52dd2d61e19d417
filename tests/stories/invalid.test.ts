import { readdirSync } from "node:fs";
import { cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { programFolder } from "../../src/program-folder.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { harbour } from "./stories.ts";

const invalid = fileURLToPath(new URL("invalid", import.meta.url));
const folder = temporaryFolder();
const content = join(folder, "content");

beforeEach(async () => {
  await rm(content, { recursive: true, force: true });
  await cp(harbour, content, { recursive: true });
});

// Each case is laid over the story of the harbour, which is without a problem.
it.each(readdirSync(invalid))("%s is reported as an editor can fix it", async (slip) => {
  await cp(join(invalid, slip, "content"), content, { recursive: true });
  const errors: string[] = [];
  const isFine = await check({ content, cache: false }, { log: () => {}, error: (line) => errors.push(line) });
  expect(isFine).toBe(false);
  await expect(`${errors.join("\n").replaceAll(`${folder}/`, "")}\n`).toMatchFileSnapshot(
    join(invalid, slip, "expected.txt"),
  );
});

it("the project's front page shows a message as it is", async () => {
  const [message = ""] = (await readFile(join(invalid, "unknown-actor/expected.txt"), "utf8")).split("\n\n");
  expect(await readFile(join(programFolder, "README.md"), "utf8")).toContain(message);
});

it("the story below them is without a problem", async () => {
  const errors: string[] = [];
  await expect(check({ content, cache: false }, { log: () => {}, error: (line) => errors.push(line) })).resolves.toBe(
    true,
  );
  expect(errors).toEqual([]);
});
