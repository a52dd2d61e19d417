import { type Html, trustedMarkup } from "../html.ts";
import type { Event } from "../model.ts";
import type { BaseSite } from "./base-site.ts";

interface PageSubject {
  /** From the site's home: `/events/first-raid/`. */
  readonly path: string;
  readonly title: string;
}

/** The parts of pages that can be replaced by name, and what each is about. */
interface Subjects {
  /** What stands in the `head` element after the title. */
  readonly head: PageSubject;
  readonly header: PageSubject;
  readonly footer: PageSubject;
  /** The first lines of the page of an event. */
  readonly "event-head": Event;
  /** An event in a list. */
  readonly "event-row": Event;
}

export const pieceNames = ["head", "header", "footer", "event-head", "event-row"] as const satisfies (keyof Subjects)[];

/** What stands in the place of a piece; `usual` is what would. */
export interface Piece<Subject> {
  render(site: BaseSite, subject: Subject, usual: Html): Html | string;
}

export type Pieces = { readonly [Name in keyof Subjects]?: Piece<Subjects[Name]> };

/** A piece of a page, as usual or as the site has it. */
export function piece<Name extends keyof Subjects>(
  site: BaseSite,
  name: Name,
  subject: Subjects[Name],
  usual: Html,
): Html {
  const own: Piece<Subjects[Name]> | undefined = site.pieces[name];
  return own ? trustedMarkup(String(own.render(site, subject, usual))) : usual;
}
