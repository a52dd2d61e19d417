import { Document, isScalar, Scalar, visit, type YAMLSeq } from "yaml";

/** What a field of a record may hold: the values that strict YAML gives. */
export type FieldValue = string | readonly FieldValue[] | Fields;

/** Fields in the order in which they are written. */
export interface Fields {
  readonly [name: string]: FieldValue;
}

/** In characters of its items; a longer list has a line for each. */
const longestInlineList = 80;

/**
 * Fields as YAML that `readYaml` reads as the same values: in quotes only where it would read something else, with
 * short lists of plain words in brackets.
 */
export function yamlText(fields: Fields): string {
  return yamlDocument(fields).toString(yamlStyle);
}

/** How documents are printed. */
export const yamlStyle = { lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity, flowCollectionPadding: false };

/** Fields as a document whose texts and lists have the styles in which they are to be printed. */
export function yamlDocument(fields: Fields): Document {
  // As in reading: without a schema of types no text needs quotes for looking like a number or a date.
  const document = new Document(fields, { schema: "failsafe", aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (place, scalar) => {
      const text = String(scalar.value);
      // A name with a hyphen before it would be taken for an item of a list.
      if (needsQuotes(text) || (place === "key" && text.startsWith("-"))) scalar.type = Scalar.QUOTE_DOUBLE;
    },
    Seq: (_, list) => {
      list.flow = isShort(list);
    },
  });
  return document;
}

/**
 * Whether front matter would not give a text back as a block or a plain value: its fence takes a line feed from the
 * last value, and it refuses more than ten empty lines in a row.
 */
function needsQuotes(text: string): boolean {
  return text === "" || text !== text.trim() || /(?:\n[^\S\n]*){10}/.test(text);
}

function isShort({ items }: YAMLSeq): boolean {
  const texts = items.map((item) => (isScalar(item) ? String(item.value) : "\n"));
  return !texts.some((text) => text.includes("\n")) && texts.join("").length <= longestInlineList;
}
