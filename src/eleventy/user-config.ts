/** What Dateline uses of the configuration object of Eleventy 3, which ships no types. */
export interface UserConfig {
  /** Paths, from the current folder, that Eleventy does not take for templates. */
  readonly ignores: { add(path: string): unknown };
  readonly benchmarkManager: { get(group: string): { setIsVerbose(isVerbose: boolean): void } };
  addGlobalData(name: string, data: unknown): void;
  addPlugin<Options>(plugin: (config: UserConfig, options: Options) => unknown, options?: Options): unknown;
  /** `path` is relative to the input folder, in which no file of that name need be. */
  addTemplate<Data extends object>(path: string, template: { render(data: Data): unknown }, data: object): void;
  addTemplateFormats(format: string): void;
  addWatchTarget(path: string): void;
  /** A listener that rejects fails the build. */
  on(event: "eleventy.before" | "eleventy.after", listener: () => void | Promise<void>): unknown;
  setUseGitIgnore(uses: boolean): void;
}
