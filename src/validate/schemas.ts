import { actor } from "./actor.ts";
import { event } from "./event.ts";
import { place } from "./place.ts";
import { question } from "./question.ts";
import { source } from "./source.ts";

/** The schema of each kind of record, with its fields in the order of docs/content-model.md. */
export const schemas = { event, actor, place, source, question } as const;
