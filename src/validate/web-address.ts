import type { Complaint } from "../problem.ts";

/** What speaks against following a link to `address`: only absolute http and https addresses without a user pass. */
export function webAddressComplaint(address: string): Complaint | undefined {
  const found = `the address “${address.slice(0, 120)}”`;
  const wanted = "an address that begins with https:// or http://";
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    return { found, wanted, mend: "Write the whole address of a web page, or take the link out." };
  }
  const { username, password } = new URL(address);
  if (username || password) {
    return { found, wanted: "an address without a user name", mend: "Take out what stands before the @." };
  }
  return undefined;
}

/** What is said of an address that anyone on the way can read and change. */
export function insecureAddressComplaint(address: string): Complaint | undefined {
  if (!address.startsWith("http://")) return undefined;
  return {
    found: `the address “${address.slice(0, 120)}”`,
    wanted: "an address that begins with https://",
    mend: `Try whether https://${address.slice("http://".length, 100)} shows the same page, or link to an archived copy.`,
  };
}
