import type { Timeline } from "../group/timeline.ts";
import { problem, type Report } from "../problem.ts";
import { insecureAddressComplaint } from "../validate/web-address.ts";

/** Addresses in texts are looked at where the texts are read. */
export function reportInsecureAddresses({ sources }: Timeline, report: Report): void {
  for (const source of sources) {
    for (const field of ["url", "archived"] as const) {
      const complaint = insecureAddressComplaint(source[field] ?? "");
      if (complaint) report(problem("insecure-address", source.at.field([field]), complaint));
    }
  }
}
