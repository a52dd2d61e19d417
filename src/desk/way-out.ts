import { forges } from "../contribution/forges.ts";
import type { Repository } from "../model.ts";

/** The editor of the story's forge for one file. */
export interface WayOut {
  /** The name of the forge, as it writes it. */
  readonly forge: string;
  readonly address: string;
  /** Whether it opens with the text; else the text has to be pasted. */
  readonly hasText: boolean;
}

/** In characters; GitHub takes addresses of about 8,000 bytes. */
const longestAddress = 7000;

const forgeNames: Readonly<Record<Repository["forge"], string>> = {
  github: "GitHub",
  gitlab: "GitLab",
  forgejo: "Forgejo",
};

/** Where a file is proposed: a new one with its text as far as an address can hold it, or one that is there already. */
export function wayOut(repository: Repository, path: string, text: string, isNew: boolean): WayOut {
  const { edit, create, takesText } = forges[repository.forge];
  const forge = forgeNames[repository.forge];
  if (!isNew) return { forge, address: edit(repository, path), hasText: false };
  const [folder = "", name = ""] = path.split("/");
  const whole = create(repository, folder, name, text);
  const hasText = takesText && whole.length <= longestAddress;
  return { forge, address: hasText ? whole : create(repository, folder, name, ""), hasText };
}

/**
 * The repository and branch to which GitHub took a proposed file, by the address of the page that it shows then,
 * `/owner/name/compare/main...user:name:patch-1`: those after it are proposed there. Nothing for any other address.
 */
export function proposedTo(repository: Repository, compared: string): Repository | undefined {
  if (repository.forge !== "github" || !URL.canParse(compared)) return undefined;
  const { origin, pathname: own } = new URL(repository.address);
  const { origin: there, pathname } = new URL(compared);
  const plain = pathname.replaceAll(/%(?:2F|3A)/gi, decodeURIComponent);
  const [, head = ""] = /^\/compare\/[^:]+?\.\.\.(.+)$/.exec(plain.slice(own.length)) ?? [];
  const [, user, name, branch] = /^(?:([\w-]+):(?:([\w.-]+):)?)?([^:%]+)$/.exec(head) ?? [];
  if (there !== origin || !plain.startsWith(`${own}/`) || branch === undefined) return undefined;
  const [, owner, story] = own.split("/");
  return { ...repository, address: `${origin}/${user ?? owner}/${name ?? story}`, branch };
}
