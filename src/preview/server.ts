import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { asset } from "../site/asset.ts";
import * as url from "../url.ts";
import { WrongUsage } from "../wrong-usage.ts";
import type { LocalDesk } from "./local-desk.ts";
import { mediaTypeOf } from "./media-types.ts";
import { changesPath, noticePage, reloadScriptPath, withNotice } from "./notice.ts";
import { failureText, type Shown } from "./rebuild.ts";

/** A port that another program has, or that only an administrator may take. */
export class PortTaken extends WrongUsage {
  override readonly name = "PortTaken";

  constructor(port: number) {
    super(
      `Port ${port} of this machine cannot be had: another program has it, or it is kept for administrators. Name another with --port, or leave --port out to have one found.`,
    );
  }
}

/**
 * Serves what a preview shows, on this machine only, below the path that the site will have. Requests for another host
 * than this machine are refused: a page of another site can have its own name lead here, and would read drafts.
 */
export class PreviewServer {
  readonly #content: string;
  readonly #shown: () => Shown;
  readonly #server: Server;
  readonly #desk: LocalDesk | undefined;
  readonly #listeners = new Set<ServerResponse>();

  /** Without a desk nothing can be sent to it. */
  constructor(content: string, shown: () => Shown, desk?: LocalDesk) {
    this.#content = content;
    this.#shown = shown;
    this.#desk = desk;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end(String(error));
      });
    });
  }

  /**
   * Port 0 takes any that is free.
   *
   * @throws {PortTaken}
   */
  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const refuse = (error: NodeJS.ErrnoException) => {
        reject(["EADDRINUSE", "EACCES"].includes(error.code ?? "") ? new PortTaken(port) : error);
      };
      this.#server.once("error", refuse).listen(port, "127.0.0.1", () => {
        this.#server.off("error", refuse);
        resolve();
      });
    });
  }

  /** Where the site is shown. */
  get address(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${this.#basePath()}`;
  }

  /** Tells every open page that the site was built again. */
  announceRebuilt(): void {
    for (const listener of this.#listeners) this.#tellVersion(listener);
  }

  #tellVersion(listener: ServerResponse): void {
    listener.write(`event: version\ndata: ${this.#shown().version}\n\n`);
  }

  async close(): Promise<void> {
    for (const listener of this.#listeners) listener.end();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#isOwnHost(request.headers.host)) {
      send(response, 421, "text/plain", `This preview is at ${this.address}`);
      return;
    }
    const base = this.#basePath();
    const [pathname = "/"] = (request.url ?? "/").split("?");
    if (pathname === base.slice(0, -1) || (pathname === "/" && base !== "/")) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
    if (this.#desk && path === url.deskWritingPath) {
      const { status, body } = await this.#desk.answer(request);
      send(response, status, "application/json", JSON.stringify(body));
    } else if (request.method !== "GET" && request.method !== "HEAD") {
      send(response, 405, "text/plain", "A preview only shows.");
    } else if (path === changesPath) this.#listen(request, response);
    else if (path === reloadScriptPath) send(response, 200, "text/javascript", asset("reload.js"));
    else await this.#show(path, response);
  }

  /** A page with its notice; any other file of the site as it is; for the rest the site's page for such addresses. */
  async #show(path: string | undefined, response: ServerResponse): Promise<void> {
    const shown = this.#shown();
    const { built } = shown;
    if (!built) {
      this.#sendNotice(503, shown, response);
      return;
    }
    const asked = path === undefined ? undefined : url.outputFile(path);
    const isThere = asked !== undefined && built.has(asked);
    if (path !== undefined && !isThere && built.has(url.outputFile(`${path}/`))) {
      response.writeHead(302, { location: this.#href(`${path}/`) }).end();
      return;
    }
    const file = isThere ? asked : url.notFoundPath;
    try {
      const made = await built.get(file);
      // What somebody types in the desk is not to be interrupted by a page that loads itself again.
      const isPage = typeof made === "string" && file.endsWith(".html") && path !== url.contributePath;
      const body = isPage ? withNotice(made, shown, this.#content, (each) => this.#href(each)) : made;
      send(response, isThere ? 200 : 404, mediaTypeOf(file), body);
    } catch (error) {
      this.#sendNotice(500, { ...shown, failure: failureText(error) }, response);
    }
  }

  #sendNotice(status: number, shown: Shown, response: ServerResponse): void {
    const page = noticePage(shown, this.#content, (each) => this.#href(each));
    send(response, status, "text/html", page);
  }

  #listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write("retry: 500\n\n");
    // The site may have been built again since the page was made.
    this.#tellVersion(response);
    this.#listeners.add(response);
    request.once("close", () => this.#listeners.delete(response));
  }

  #isOwnHost(host = ""): boolean {
    const { port } = this.#server.address() as AddressInfo;
    // As browsers write it: without the port where it is HTTP's own.
    return ["127.0.0.1", "localhost"].some((name) => host === new URL(`http://${name}:${port}`).host);
  }

  #basePath(): string {
    return this.#shown().built?.site.basePath ?? "/";
  }

  #href(path: string): string {
    return this.#basePath() + path.slice(1);
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  const contentType = typeof body === "string" ? `${type}; charset=utf-8` : type;
  response.writeHead(status, { "content-type": contentType, "cache-control": "no-store" }).end(body);
}
