import type { Language } from "../language/language.ts";
import { sourceName } from "../language/names.ts";
import type { Event } from "../model.ts";

// What several forms say of an event in the words of the interface.

/** That an event describes injury or death; nothing where it does not. */
export function cautionWords({ graphic }: Event, messages: Language): string | undefined {
  return graphic ? `${messages.caution}${messages.colon}${messages.graphic}` : undefined;
}

/** The names of its places, one after the other. */
export function placeNames({ places }: Event, messages: Language): string {
  return places.map(({ name }) => name).join(messages.comma);
}

/** Its sources by their names, with the word for them before. */
export function sourcesWords({ sources }: Event, messages: Language): string {
  const names = sources.map((source) => sourceName(source, messages));
  return `${messages.sources}${messages.colon}${names.join(messages.semicolon)}`;
}
