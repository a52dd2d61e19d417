import type { ChartWords } from "../chart/chart-words.ts";
import type { DateLanguage } from "../date/words.ts";
import type { MapWords } from "../map/map-words.ts";
import type { Status } from "../model.ts";
import type { AccountWords } from "./account-words.ts";
import type { ContributionWords } from "./contribution-words.ts";
import type { ExportWords } from "./export-words.ts";
import type { KnownWords } from "./known-words.ts";
import type { OpenWords } from "./open-words.ts";
import type { SearchWords } from "./search-words.ts";

/** Every word of the interface in one language. Functions take what varies and give a whole phrase. */
export interface Language {
  readonly maps: MapWords;
  readonly charts: ChartWords;
  readonly dates: DateLanguage;
  readonly search: SearchWords;
  readonly known: KnownWords;
  readonly accounts: AccountWords;
  readonly open: OpenWords;
  readonly contribution: ContributionWords;
  readonly exports: ExportWords;
  readonly skipToContent: string;
  readonly navigation: string;
  readonly home: string;
  readonly timeline: string;
  readonly places: string;
  readonly actors: string;
  readonly sources: string;
  readonly questions: string;
  readonly about: string;
  readonly licence: string;
  readonly contact: string;

  readonly storySoFar: string;
  readonly latestOf: (shown: number, all: number) => string;
  readonly latest: string;
  readonly activity: string;
  readonly map: string;
  readonly wholeTimeline: (events: number) => string;
  readonly contents: string;
  readonly events: (count: number) => string;
  readonly statements: (count: number) => string;
  readonly placesCount: (count: number) => string;
  readonly openQuestions: (count: number) => string;
  readonly sourcesCount: (count: number) => string;
  readonly noEvents: string;
  readonly noRecords: string;
  readonly previous: string;
  readonly next: string;
  readonly neighbours: string;
  readonly chapterPart: (chapter: string, part: number, parts: number) => string;
  readonly more: (count: number) => string;
  readonly inTimeline: string;
  readonly cite: string;
  readonly citationText: string;
  readonly citationData: string;
  readonly copy: string;
  readonly copied: string;

  readonly when: string;
  readonly where: string;
  readonly areaOnly: string;
  readonly kind: string;
  readonly accountsName: string;
  readonly partOf: string;
  readonly parts: string;
  readonly related: string;
  readonly after: string;
  readonly planned: string;
  readonly caution: string;
  readonly graphic: string;
  readonly draft: string;
  readonly draftNote: string;
  readonly dating: string;
  readonly datedFrom: string;
  readonly datedFromCheck: Readonly<Record<"agrees" | "differs" | "unchecked", string>>;
  readonly timesIn: string;
  readonly edtf: string;
  readonly history: string;
  readonly added: string;
  readonly corrections: string;

  readonly status: string;
  /** A definition goes on after its word and a colon. */
  readonly statuses: Readonly<Record<Status, { readonly word: string; readonly definition: string }>>;
  readonly statusWords: string;
  readonly statusIntroduction: string;
  readonly reportsAndOrigins: (reports: number, origins: number) => string;

  readonly claimRestsOn: string;
  /** The same answer may stand in several reports. */
  readonly answerRestsOn: string;
  readonly denialRestsOn: string;
  readonly whoSaysWhat: string;
  readonly otherStatements: string;
  readonly answers: string;
  readonly denies: string;
  readonly said: string;
  readonly medium: string;
  readonly via: string;
  readonly source: string;
  readonly event: string;
  readonly claimNumber: (number: number) => string;

  readonly type: string;
  readonly nativeName: string;
  readonly alsoCalled: string;
  readonly affiliation: string;
  readonly within: string;
  readonly contains: string;
  readonly belongsTo: string;
  readonly members: string;
  readonly accordingTo: string;
  readonly coordinates: string;
  readonly disputedArea: string;
  readonly eventsAt: (place: string) => string;
  readonly eventsIn: string;
  readonly eventsWithin: string;
  readonly actorsHere: string;
  readonly eventsNaming: string;
  readonly eventsNamingMember: string;
  readonly eventsNamingAny: string;
  readonly namedInNoEvent: string;
  readonly saidByIt: string;
  readonly saidOfIt: string;
  readonly placesOfActor: string;

  readonly described: string;
  readonly author: string;
  readonly published: string;
  readonly address: string;
  readonly archived: string;
  readonly accessed: string;
  readonly copies: string;
  readonly unidentified: string;
  readonly eventsReported: string;
  readonly claimsCarried: string;

  readonly counted: string;
  readonly settled: string;
  readonly answersInOrder: string;
  readonly answersNotGiven: string;
  readonly unanswered: string;

  readonly clocks: string;
  readonly clockDefinitions: readonly (readonly [clock: string, definition: string])[];
  readonly disputedAreas: string;

  readonly correctionsTitle: string;
  readonly correctionsIntroduction: string;
  readonly correctionsCount: (count: number) => string;
  readonly noCorrections: string;
  readonly allCorrections: string;
  readonly withdrawn: string;

  readonly removedTitle: string;
  readonly removedOn: string;
  readonly removedWhy: string;
  readonly removedInstead: string;
  readonly movedTitle: string;
  readonly movedTo: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
}
