import type { Complaint } from "../problem.ts";

/** Why a text is no date that we can use, in words for whoever wrote it. */
export type Refusal = Complaint;

export function refuse(text: string, wanted: string, mend: string): Refusal {
  return { found: `“${text}”`, wanted, mend };
}

export function isRefusal(value: object | string): value is Refusal {
  return typeof value === "object" && "mend" in value;
}
