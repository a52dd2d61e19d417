/** The part of Eleventy 3 that is in use; it ships no types. */
declare module "@11ty/eleventy" {
  /** A language of templates, by paths from the current folder. */
  export interface TemplateEngine {
    /** Whether `compile` is given the text of a template. */
    readonly read: boolean;
    getData(path: string): Promise<object>;
    compile(text: string, path: string): Promise<(data: object) => unknown>;
  }

  export interface UserConfig {
    addExtension(extension: string, engine: TemplateEngine): void;
    addTemplateFormats(format: string): void;
    addGlobalData(name: string, data: unknown): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string | undefined,
      options: {
        /** False where no file of the current folder is to be read. */
        readonly configPath: false;
        readonly quietMode?: boolean;
        readonly config: (eleventy: UserConfig) => Promise<unknown>;
      },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
    toJSON(): Promise<readonly { readonly content: string | Uint8Array }[]>;
  }
}
