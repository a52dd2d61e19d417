import type { Repository } from "../model.ts";

/** The pages of a forge to which readers are led, with fields filled in, so that the site needs no script for them. */
export interface Forge {
  /** The editor with a file of the content folder. */
  edit(repository: Repository, file: string): string;
  /** The editor with a new file in a folder of the content, under a name. */
  create(repository: Repository, folder: string, name: string, text: string): string;
  /** Whether the editor has the text of a new file too; else it has to be pasted. */
  readonly takesText: boolean;
  /** A new issue: an error on a page. */
  report(repository: Repository, title: string, page: string): string;
}
