import type { Timeline } from "../group/timeline.ts";
import { problem, type Report } from "../problem.ts";
import { hostOf } from "../validate/web-address.ts";

/** Hosts that belong to nobody, so that they can stand in examples and tests: RFC 2606, sections 2 and 3. */
const reserved = /(?:^|\.)(?:example\.(?:com|net|org)|test|invalid|localhost)$/;
/** An invented story has no other. One that readers can edit is not invented, nor is one that is published. */
const invented = /\.example$/;

/**
 * Warns of settings that still name the host of an example, where nobody would find the site or who is behind it. No
 * site is published under such an address.
 */
export function reportExampleAddresses({ story }: Timeline, report: Report, isPublished: boolean): void {
  const isInvented = story.repository === undefined && !isPublished;
  const hosts = {
    address: story.address?.hostname,
    contact: story.contact && hostOf(story.contact),
    authority: story.authority?.name.replace(/^.*@/, ""),
  };
  for (const [field, host] of Object.entries(hosts)) {
    if (host === undefined || !(reserved.test(host) || (invented.test(host) && !isInvented))) continue;
    const warning = problem("example-address", story.at.field([field]), {
      found: `${host}, which is kept for examples`,
      wanted: "the host where the story is published, or that of those who publish it",
      fix: "Write your own, or take the line out until you have one.",
    });
    report(isPublished && field === "address" ? { ...warning, severity: "error" } : warning);
  }
}
