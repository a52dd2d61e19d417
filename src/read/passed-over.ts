/** Files that a repository has at its top beside a story, such as `README.md`, `LICENSE-CONTENT` and `package.json`. */
const projectFile =
  /^(?:(?:readme|licen[cs]e|copying|notice|contributing|code_of_conduct|security|changelog|authors|citation)(?:[.-].*)?|package\.json|package-lock\.json|pnpm-lock\.yaml|yarn\.lock|cname|codeowners|makefile|dockerfile|netlify\.toml|vercel\.json|renovate\.json|requirements\.txt)$/i;

/** Folders that a repository has at its top beside a story, for its programs and those who work on it. */
const projectFolder = /^(?:\..*|node_modules|docs|scripts)$/;

/**
 * Whether reading passes over a path of a content folder, which may be a whole repository: at its top folders that begin
 * with a dot, `node_modules`, `docs`, `scripts`, `sites` (folders that a build made) and files of the project; anywhere
 * what systems and editors leave, which are files that begin with a dot and are no Markdown.
 */
export function isPassedOver(path: string, sites: ReadonlySet<string>): boolean {
  const [top = "", ...below] = path.split("/");
  const name = below.at(-1) ?? top;
  if (name !== "" && isSystemFile(name)) return true;
  if (below.length === 0) return projectFile.test(top);
  return projectFolder.test(top) || sites.has(top);
}

function isSystemFile(name: string): boolean {
  return name.startsWith(".") && !name.endsWith(".md");
}
