import * as z from "zod";
import type { Fault } from "../problem.ts";
import { text } from "./fields.ts";
import { check } from "./schema-problems.ts";
import { webAddressFault } from "./web-address.ts";

/** What a repository may lie on: GitHub, GitLab, and Forgejo or Gitea, each on any host. */
export const forgeNames = ["github", "gitlab", "forgejo"] as const;
export type ForgeName = (typeof forgeNames)[number];

const forgesOfHosts: ReadonlyMap<string, ForgeName> = new Map([
  ["github.com", "github"],
  ["gitlab.com", "gitlab"],
  ["codeberg.org", "forgejo"],
]);

/** How many names lead to a repository: its owner and its own. On GitLab groups may lie in groups, up to 20. */
const mostNames: Readonly<Record<ForgeName, number>> = { github: 2, gitlab: 21, forgejo: 2 };

const wantedAddress = "the address of a repository, such as https://github.com/owner/name";
const wantedForge = `\`forge:\` with ${forgeNames.join(" or ")}`;
const wantedFolder = "the path of the content folder in the repository; a dot where that is the repository itself";

/**
 * The address of a repository as a browser shows it or as git takes it. Its names have at most 100 letters, digits,
 * hyphens, dots and underscores, and begin with no hyphen, as what lies below a project does on GitLab.
 */
const address = text(wantedAddress)
  .regex(/^https:\/\/[^/?#]+(?:\/(?!\.{1,2}(?:\.git)?(?:\/|$))[\w.][\w.-]{0,99}){2,}\/?$/, { error: wantedAddress })
  .refine((written) => !webAddressFault(written), { error: wantedAddress })
  .transform((written) => written.replace(/(?:\.git)?\/?$/, ""));

const branch = text("the name of a branch").regex(/^[\w][\w./-]*$/, { error: "the name of a branch" });

const folder = text(wantedFolder)
  .refine((path) => path.split("/").every((part) => part !== "" && part !== ".."), { error: wantedFolder })
  .transform((path) => path.split("/").filter((part) => part !== "."));

const fields = z.strictObject({
  address,
  forge: z.enum(forgeNames).optional(),
  branch: branch.default("main"),
  content: folder.default(["content"]),
});

/** Where the content lies on a forge: an address alone, or with the forge, a branch and a folder. */
export const repository = z
  .union([address.transform((address) => fields.parse({ address })), fields], {
    error: `${wantedAddress}, or \`address:\`, ${wantedForge}, \`branch:\` and \`content:\``,
  })
  .transform((value, { issues }) => {
    const { address, forge = forgesOfHosts.get(new URL(address).hostname), branch, content } = value;
    check("field-value", () => faultOf(address, forge))({ value, issues });
    return { address, forge: forge ?? z.NEVER, branch, content };
  });

function faultOf(address: string, forge: ForgeName | undefined): Fault | undefined {
  const { hostname, pathname } = new URL(address);
  if (forge === undefined) {
    const fix = `Write “repository: {address: ${address}, forge: forgejo}”, or whichever it is.`;
    return { found: `a repository on ${hostname}, which does not say what runs there`, wanted: wantedForge, fix };
  }
  if (pathname.split("/").length - 1 <= mostNames[forge]) return undefined;
  return { found: `the address “${address}”`, wanted: wantedAddress, fix: `Write ${wantedAddress}.` };
}
