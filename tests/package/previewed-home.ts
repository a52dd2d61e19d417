import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect } from "vitest";

/** The home page of the story in a folder, as the program that is installed there previews it. */
export async function previewedHome(folder: string): Promise<string> {
  const args = ["node_modules/dateline/dist/dateline.js", "preview", "--port", "0"];
  const preview = spawn(process.execPath, args, { cwd: folder });
  try {
    const address = await addressOf(preview);
    // It answers before it has read the story.
    await expect.poll(async () => (await fetch(address)).status, { timeout: 60_000 }).toBe(200);
    return await (await fetch(address)).text();
  } finally {
    preview.kill();
    expect(await text(preview.stderr)).toBe("");
  }
}

/** The address that a preview prints when it is there. */
async function addressOf({ stdout }: ChildProcessWithoutNullStreams): Promise<string> {
  let said = "";
  stdout.on("data", (chunk) => {
    said += chunk;
  });
  await expect.poll(() => said, { timeout: 60_000 }).toMatch(/http:\S+\n/);
  return said.match(/http:\S+/)?.[0] ?? "";
}
