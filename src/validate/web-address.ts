import type { Fault } from "../problem.ts";
import { invisibleIn } from "../read/invisible.ts";
import { looksOf, mixesScripts } from "../read/look-alikes.ts";
import { hostInLetters } from "../text/punycode.ts";

/**
 * Says what is wrong with the address of a link. Only absolute http and https addresses without a user pass, whose host
 * is written as browsers read it and is in one alphabet.
 */
export function webAddressFault(address: string): Fault | undefined {
  const found = `the address “${address.slice(0, 120)}”`;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    const wanted = "an address that begins with https:// or http://";
    return { found, wanted, fix: "Write the whole address of a web page, or take the link out." };
  }
  const { username, password, hostname } = new URL(address);
  if (username || password) {
    return { found, wanted: "an address without a user name", fix: "Take out what stands before the @." };
  }
  if (/[\s\\]/.test(address) || invisibleIn(address)) {
    const wanted = "an address without white space, backslashes and invisible characters";
    return { found, wanted, fix: copyIt };
  }
  const host = hostInLetters(hostname);
  if (host.split(".").some(mixesScripts)) {
    return { found: `${found}, whose host is ${hostname}`, wanted: "a host in letters of one alphabet", fix: copyIt };
  }
  if (![hostname, ...(isPlain(host) ? [host] : [])].includes(writtenHost(address))) {
    return { found: `${found}, whose host is ${hostname}`, wanted: "the host as browsers write it", fix: copyIt };
  }
  return undefined;
}

const copyIt = "Open the page, see whether it is the one that is meant, and copy its address from the browser.";

/** Whether all signs of a host are those of names, and no part of it in another alphabet looks as if it were in Latin. */
function isPlain(host: string): boolean {
  const seemsLatin = (part: string) => !ascii.test(part) && ascii.test(looksOf(part));
  return !/[^\p{L}\p{M}\p{N}.-]/u.test(host) && !host.split(".").some(seemsLatin);
}

const ascii = /^[!-~]*$/;

/** The host of a web address or of an e-mail address after `mailto:`. */
export function hostOf(address: string): string {
  return address.startsWith("mailto:") ? address.replace(/^.*@/, "").toLowerCase() : new URL(address).hostname;
}

function writtenHost(address: string): string {
  const [, host = ""] = /^https?:\/\/([^/?#]*?)(?::\d*)?(?:[/?#]|$)/.exec(address) ?? [];
  return host.toLowerCase().normalize("NFC");
}

/** Reports an http address, whose page anyone on the way can read and change. */
export function insecureAddressFault(address: string): Fault | undefined {
  if (!address.startsWith("http://")) return undefined;
  return {
    found: `the address “${address.slice(0, 120)}”`,
    wanted: "an address that begins with https://",
    fix: `Try whether https://${address.slice("http://".length, 100)} shows the same page, or link to an archived copy.`,
  };
}
