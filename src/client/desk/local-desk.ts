import type { Done, LocalRequest, LocalStory } from "../../desk/local-request.ts";

const isOpen = "dateline-desk-is-open";

/** What the desk of a preview does not do, and why. */
export class Refused extends Error {}

/** The desk of a preview, which writes into the content folder. */
export class LocalDesk {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /** Opens it where the address of the page holds a token, or this tab has opened it before; else there is none. */
  static async open(address: string): Promise<LocalDesk | undefined> {
    const token = /^#desk=([\w-]+)$/.exec(location.hash)?.[1];
    const desk = new LocalDesk(address);
    if (token === undefined) return sessionStorage.getItem(isOpen) === null ? undefined : desk;
    history.replaceState(null, "", `${location.pathname}${location.search}`);
    sessionStorage.setItem(isOpen, "");
    // An address that was used already leads back to what it opened in this browser.
    await desk.ask({ open: token }).catch(() => {});
    return desk;
  }

  /** @throws {Refused} where it is open elsewhere, or was closed */
  async story(): Promise<LocalStory> {
    try {
      return await this.ask<LocalStory>({ begin: true });
    } catch (error) {
      sessionStorage.removeItem(isOpen);
      throw error;
    }
  }

  /** @throws {Refused} */
  async ask<Answer = Done>(request: LocalRequest): Promise<Answer> {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(this.#address, { method: "POST", headers, body: JSON.stringify(request) })
      .then((response) => response.json())
      .catch((error) => ({ refused: String(error) }));
    if ("refused" in answer) throw new Refused(answer.refused);
    return answer;
  }
}
