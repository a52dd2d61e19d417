import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type ContentFile, templateName } from "../read/content-file.ts";
import type { Templates } from "../site/template.ts";
import { chosenTemplates } from "./chosen-templates.ts";

/**
 * Dateline's templates with those of a story in their place: what `templates/event.11ty.js` exports, by its names or as
 * default, is parts of the template `event`. The files are run.
 *
 * @throws {WrongUsage} where no template has the name of a file
 */
export async function storyTemplates(folder: string, files: readonly ContentFile[]): Promise<Templates> {
  const own = files.flatMap(({ path, bytes }) => {
    const name = templateName(path);
    return name === undefined || typeof bytes === "string" ? [] : [{ name, path, bytes }];
  });
  const given = own.map(async ({ name, path, bytes }) => {
    const { href } = pathToFileURL(resolve(folder, path));
    // A preview loads a file again that has changed.
    const exported = await import(/* @vite-ignore */ `${href}?${createHash("sha256").update(bytes).digest("hex")}`);
    return [name, "default" in exported ? exported.default : exported];
  });
  return chosenTemplates(Object.fromEntries(await Promise.all(given)));
}
