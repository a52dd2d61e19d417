import { address } from "./address.ts";
import { ambiguousName } from "./ambiguous-name.ts";
import { answer } from "./answer.ts";
import { copied } from "./copied.ts";
import { date } from "./date.ts";
import { dateAfterSources } from "./date-after-sources.ts";
import { datedFrom } from "./dated-from.ts";
import { descriptionSource } from "./description-source.ts";
import { encoding } from "./encoding.ts";
import { fieldValue } from "./field-value.ts";
import { fileName } from "./file-name.ts";
import { fileSize } from "./file-size.ts";
import { frontMatter } from "./front-matter.ts";
import { hierarchyCycle } from "./hierarchy-cycle.ts";
import { html } from "./html.ts";
import { image } from "./image.ts";
import { insecureAddress } from "./insecure-address.ts";
import { invisibleCharacter } from "./invisible-character.ts";
import { likelyDuplicate } from "./likely-duplicate.ts";
import { link } from "./link.ts";
import { longText } from "./long-text.ts";
import { missingCorrection } from "./missing-correction.ts";
import { missingField } from "./missing-field.ts";
import { missingStory } from "./missing-story.ts";
import { missingText } from "./missing-text.ts";
import { mixedScripts } from "./mixed-scripts.ts";
import { orderCycle } from "./order-cycle.ts";
import { orderDates } from "./order-dates.ts";
import { outsideRegion } from "./outside-region.ts";
import { quotation } from "./quotation.ts";
import { quoteLength } from "./quote-length.ts";
import { quotedShare } from "./quoted-share.ts";
import { quotedTitle } from "./quoted-title.ts";
import type { Rule } from "./rule.ts";
import { selfReference } from "./self-reference.ts";
import { softHyphen } from "./soft-hyphen.ts";
import { textLimits } from "./text-limits.ts";
import { unexpectedFile } from "./unexpected-file.ts";
import { unknownField } from "./unknown-field.ts";
import { unknownName } from "./unknown-name.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unpublishedReference } from "./unpublished-reference.ts";
import { unusedSource } from "./unused-source.ts";
import { vocabulary } from "./vocabulary.ts";
import { webAddress } from "./web-address.ts";
import { yaml } from "./yaml.ts";
import { zone } from "./zone.ts";

/** Every rule, by its id. */
export const rules: readonly Rule[] = [
  address,
  ambiguousName,
  answer,
  copied,
  date,
  dateAfterSources,
  datedFrom,
  descriptionSource,
  encoding,
  fieldValue,
  fileName,
  fileSize,
  frontMatter,
  hierarchyCycle,
  html,
  image,
  insecureAddress,
  invisibleCharacter,
  likelyDuplicate,
  link,
  longText,
  missingCorrection,
  missingField,
  missingStory,
  missingText,
  mixedScripts,
  orderCycle,
  orderDates,
  outsideRegion,
  quotation,
  quoteLength,
  quotedShare,
  quotedTitle,
  selfReference,
  softHyphen,
  textLimits,
  unexpectedFile,
  unknownField,
  unknownName,
  unknownReference,
  unpublishedReference,
  unusedSource,
  vocabulary,
  webAddress,
  yaml,
  zone,
];
