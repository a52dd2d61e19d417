import * as z from "zod";
import { text } from "./fields.ts";

const wantedAddress = "the address of a repository on GitHub, such as https://github.com/owner/name";
const wantedFolder = "the path of the content folder in the repository; a dot where that is the repository itself";

/**
 * The address of a repository as a browser shows it or as git takes it. An owner has at most 39 letters, digits and
 * hyphens; the name of a repository may have dots and underscores too, and has at most 100 characters.
 */
const address = text(wantedAddress)
  .regex(/^https:\/\/github\.com\/[A-Za-z0-9-]{1,39}\/(?!\.{1,2}(?:\.git)?\/?$)[\w.-]{1,100}\/?$/, {
    error: wantedAddress,
  })
  .transform((written) => written.replace(/(?:\.git)?\/?$/, ""));

const branch = text("the name of a branch").regex(/^[\w][\w./-]*$/, { error: "the name of a branch" });

const folder = text(wantedFolder)
  .refine((path) => path.split("/").every((part) => part !== "" && part !== ".."), { error: wantedFolder })
  .transform((path) => path.split("/").filter((part) => part !== "."));

const usual = { branch: "main", content: ["content"] };

/** Where the content lies on GitHub: an address alone, or with a branch and a folder. */
export const repository = z.union(
  [
    address.transform((address) => ({ address, ...usual })),
    z.strictObject({ address, branch: branch.default(usual.branch), content: folder.default(usual.content) }),
  ],
  { error: `${wantedAddress}, or \`address:\`, \`branch:\` and \`content:\`` },
);
