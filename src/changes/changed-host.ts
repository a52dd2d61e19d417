import type { Timeline } from "../group/timeline.ts";
import { type Position, problem, type Report } from "../problem.ts";
import type { Prose } from "../validate/markdown.ts";
import { hostOf } from "../validate/web-address.ts";

/** Reports links of published records that lead to another host than before. A link that is added leads to no other. */
export function reportChangedHosts(before: Timeline, after: Timeline, report: Report): void {
  const earlier = new Map(linksOf(before).map(({ at, hosts }) => [keyOf(at), hosts]));
  for (const { at, hosts } of linksOf(after)) {
    const were = earlier.get(keyOf(at)) ?? [];
    const are = hosts.filter((host) => !were.includes(host));
    if (were.length === 0 || are.length === 0) continue;
    report(
      problem("changed-host", at, {
        found: `a link to ${are.join(", ")}, where before there was ${were.join(", ")}`,
        wanted: "the page that was linked",
        fix: "Open it and see whether it is the page that is meant; of a page that is gone, link to an archived copy.",
      }),
    );
  }
}

/** The hosts to which a field or a text leads, as browsers read them. */
interface Links {
  readonly at: Position;
  readonly hosts: readonly string[];
}

function linksOf({ story, extras, events, actors, places, sources, questions }: Timeline): readonly Links[] {
  const described = [...actors, ...places].flatMap(({ at, description }) =>
    description ? [{ at, body: description.prose }] : [],
  );
  return [
    { at: story.at.field(["address"]), hosts: hostsOf(story.address?.href) },
    { at: story.at.field(["contact"]), hosts: hostsOf(story.contact) },
    { at: story.at.field(["repository"]), hosts: hostsOf(story.repository?.address) },
    { at: story.at.field(["about"]), hosts: hostsIn(story.about) },
    { at: story.at.field(["footer"]), hosts: story.footer ? hostsIn(story.footer) : [] },
    ...story.navigation.flatMap((item, index) =>
      typeof item === "string" ? [] : [{ at: story.at.field(["navigation", index]), hosts: hostsOf(item.address) }],
    ),
    ...story.chapters.map(({ text }, index) => ({
      at: story.at.field(["chapters", index, "text"]),
      hosts: hostsIn(text),
    })),
    ...sources.flatMap(({ at, url, archived }) => [
      { at: at.field(["url"]), hosts: hostsOf(url) },
      { at: at.field(["archived"]), hosts: hostsOf(archived) },
    ]),
    ...[...events, ...actors, ...places].flatMap(({ at, media }) =>
      media.map(({ address }, index) => ({ at: at.field(["media", index, "address"]), hosts: hostsOf(address) })),
    ),
    ...[...events, ...questions, ...extras.pages, ...described].map(({ at, body }) => ({
      at: at.body(0),
      hosts: hostsIn(body),
    })),
  ];
}

function keyOf({ file, field = "" }: Position): string {
  return `${file} ${field}`;
}

function hostsOf(address: string | undefined): readonly string[] {
  return address === undefined ? [] : [hostOf(address)];
}

function hostsIn({ html }: Prose): readonly string[] {
  return Array.from(html.markup.matchAll(/href="(https?:\/\/[^"]+)"/g), ([, address]) => hostsOf(address)).flat();
}
