/** https://schema.org/WebPage, https://schema.org/ProfilePage (of an actor) or https://schema.org/CollectionPage. */
export interface WebPage extends Page {
  readonly "@type": "WebPage" | "ProfilePage" | "CollectionPage";
  readonly temporalCoverage?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  readonly mainEntity: Event | Person | Organization | Place | NewsArticle | ItemList;
}

/** The properties of https://schema.org/CreativeWork that each page has. */
export interface Page {
  readonly url: string;
  readonly name: string;
  readonly inLanguage: string;
  readonly isPartOf: Named<"WebSite">;
}

/** https://schema.org/WebSite */
export interface WebSite extends Named<"WebSite"> {
  readonly url: string;
  readonly inLanguage: string;
  readonly description: string | undefined;
}

/** https://schema.org/Event */
export interface Event extends Named<"Event"> {
  readonly description: string;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly eventStatus: "EventScheduled" | undefined;
  readonly location: readonly Place[] | undefined;
  readonly superEvent: Named<"Event"> | undefined;
  readonly subjectOf: readonly (NewsArticle | Claim)[];
}

/** https://schema.org/Claim */
export interface Claim {
  readonly "@type": "Claim";
  readonly "@id": string;
  readonly text: string;
  readonly author: readonly Agent[] | undefined;
  readonly appearance: { readonly "@id": string };
  readonly datePublished: string | undefined;
}

/** https://schema.org/NewsArticle */
export interface NewsArticle extends Named<"NewsArticle"> {
  readonly headline: string | undefined;
  readonly creditText: string | undefined;
  readonly publisher: { readonly "@type": "Organization"; readonly name: string } | undefined;
  readonly datePublished: string | undefined;
  readonly inLanguage: string | undefined;
  readonly url: string | undefined;
  readonly archivedAt: string | undefined;
}

/** Whoever made a claim. */
export type Agent = Named<"Person" | "Organization"> | UnnamedPerson;

/** https://schema.org/Person */
export interface Person extends Named<"Person"> {
  readonly alternateName: readonly string[] | undefined;
  readonly memberOf: Named<"Organization"> | undefined;
}

/** A https://schema.org/Person whom the source describes and does not name. */
export interface UnnamedPerson {
  readonly "@type": "Person";
  readonly description: string;
}

/** https://schema.org/Organization */
export interface Organization extends Named<"Organization"> {
  readonly alternateName: readonly string[] | undefined;
  readonly parentOrganization: Named<"Organization"> | undefined;
}

/** https://schema.org/Place */
export interface Place extends Named<"Place"> {
  readonly geo: GeoCoordinates | undefined;
  readonly alternateName?: readonly string[] | undefined;
  readonly containedInPlace?: Place | undefined;
}

/** https://schema.org/GeoCoordinates, in degrees. */
export interface GeoCoordinates {
  readonly "@type": "GeoCoordinates";
  readonly latitude: number;
  readonly longitude: number;
}

/** https://schema.org/ItemList */
export interface ItemList {
  readonly "@type": "ItemList";
  readonly numberOfItems: number;
  readonly itemListElement: readonly {
    readonly "@type": "ListItem";
    readonly position: number;
    readonly url: string;
  }[];
}

/** https://schema.org/Dataset */
export interface Dataset extends Page {
  readonly "@type": "Dataset";
  readonly description: string;
  readonly license: { readonly "@type": "CreativeWork"; readonly name: string } | undefined;
  readonly isAccessibleForFree: boolean;
  readonly distribution: readonly DataDownload[];
}

/** https://schema.org/DataDownload */
export interface DataDownload {
  readonly "@type": "DataDownload";
  readonly name: string;
  readonly encodingFormat: string;
  readonly contentUrl: string;
  readonly contentSize: string;
}

/** A https://schema.org/Thing with its name and with its address as identifier (JSON-LD 1.1, section 3.3). */
export interface Named<Type extends string> {
  readonly "@type": Type;
  readonly "@id": string;
  readonly name: string;
}
