import { type Command, Option } from "commander";
import { type Answers, isRepeatable } from "../new/answers.ts";
import type { Field, Form } from "../new/form.ts";

/** The values of options as commander gives them. */
export type OptionValues = Readonly<Record<string, true | string | readonly string[]>>;

/** Adds to a command an option for every field of a form. */
export function addFields(command: Command, { fields }: Form): void {
  for (const field of fields) command.addOption(optionOf(field));
}

/** What the options of a form say, by the names of its fields. */
export function answersIn({ fields }: Form, values: OptionValues): Answers {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[optionOf(field).attributeName()];
      return value === undefined ? [] : [[field.name, [value].flat().map((text) => String(text).trim())]];
    }),
  );
}

function optionOf({ option: name, shape, description }: Field): Option {
  const option = new Option(shape === "boolean" ? `--${name}` : `--${name} <text>`, description);
  return isRepeatable(shape)
    ? option.argParser((text: string, texts: readonly string[] = []) => [...texts, text])
    : option;
}
