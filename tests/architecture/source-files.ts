import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, normalize } from "node:path";
import { programFolder } from "../../src/program-folder.ts";

export interface Import {
  /** The file that is imported, by its path from the project's folder; or the package. */
  readonly of: string;
  readonly isPackage: boolean;
  /** Whether it is gone when the program runs. */
  readonly isType: boolean;
}

/** A file of the program, by its path from the project's folder. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const statement =
  /^(?:import|export)( type)?\b[^;"]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)|\brequire\("([^"]+)"\)/gm;

/** All that makes up the program: `src/`, `templates/` and Eleventy's wiring. */
export const sourceFiles: readonly SourceFile[] = [".eleventy.ts", ...filesIn("src"), ...filesIn("templates")].map(
  (path) => {
    const text = readFileSync(join(programFolder, path), "utf8");
    return { path, text, imports: /\.[jt]s$/.test(path) ? importsOf(path, text) : [] };
  },
);

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(programFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(programFolder.length))
    .sort();
}

function importsOf(path: string, text: string): readonly Import[] {
  return [...text.matchAll(statement)]
    .map(([, type, ...names]) => ({
      isType: type !== undefined,
      name: names.find((name) => name !== undefined) ?? "",
    }))
    .filter(({ name }) => !isBuiltin(name))
    .map(({ isType, name }) =>
      name.startsWith(".")
        ? { of: normalize(join(dirname(path), name)), isPackage: false, isType }
        : { of: packageOf(name), isPackage: true, isType },
    );
}

/** `csv` of `csv/sync`. */
function packageOf(name: string): string {
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}
