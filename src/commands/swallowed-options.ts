/** What npm says of itself to a script that it runs: its options as `npm_config_*`, and the script's name. */
export type NpmEnvironment = Readonly<Record<string, string | undefined>>;

/** Options that npm has itself, so that it may set them when nobody wrote them. */
const npmsOwn: ReadonlySet<string> = new Set(["before", "cache", "name"]);

/**
 * Says what to write where npm kept options of a command for itself, and undefined where it did not. It keeps all that
 * no `--` stands before: it puts them into the environment, and hands on their values as arguments.
 */
export function swallowedOptions(
  options: readonly { readonly long?: string | undefined; readonly required: boolean }[],
  strays: readonly string[],
  env: NpmEnvironment,
): string | undefined {
  const values = [...strays];
  const swallowed = options.flatMap(({ long, required }) => {
    const name = long?.slice("--".length) ?? "";
    const value = env[`npm_config_${name.replaceAll("-", "_")}`];
    if (npmsOwn.has(name) || !value) return [];
    // npm itself takes a value after an equals sign only.
    return [required ? `--${name} ${value === "true" ? (values.shift() ?? "…") : value}` : `--${name}`];
  });
  if (env.npm_lifecycle_event === undefined || swallowed.length === 0) return undefined;
  return `npm kept options for itself, as no “--” stands before them. Write: ${scriptWith(swallowed.join(" "), env)}`;
}

/** Says what is wrong with an argument that a command has no use for. */
export function strayArgument(stray: string, env: NpmEnvironment): string {
  const fix = env.npm_lifecycle_event === undefined ? "" : ` To npm: ${scriptWith("--content our-story", env)}`;
  return `Nothing can be done with “${stray}”; folders and files are named with options.${fix}`;
}

function scriptWith(options: string, { npm_lifecycle_event: script }: NpmEnvironment): string {
  return `${script === "start" ? "npm start" : `npm run ${script}`} -- ${options}`;
}
