import type { ForgeName } from "../validate/repository.ts";
import type { Forge } from "./forge.ts";
import { forgejo } from "./forgejo.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";

export const forges: Readonly<Record<ForgeName, Forge>> = { github, gitlab, forgejo };
