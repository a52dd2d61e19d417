import type { RecordKind } from "../read/record.ts";
import type { Form } from "./form.ts";
import { actorForm } from "./forms/actor.ts";
import { eventForm } from "./forms/event.ts";
import { placeForm } from "./forms/place.ts";
import { questionForm } from "./forms/question.ts";
import { sourceForm } from "./forms/source.ts";

export const forms: Readonly<Record<RecordKind, Form>> = {
  event: eventForm,
  source: sourceForm,
  place: placeForm,
  actor: actorForm,
  question: questionForm,
};
