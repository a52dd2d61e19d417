import type { Browser } from "playwright-core";
import { startBrowser } from "./browser.ts";
import { serve } from "./static-server.ts";

/** A folder that is served on this machine, and a browser to look at it. */
export interface ServedFolder {
  readonly browser: Browser;
  /** Ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

export async function serveInBrowser(folder: string, basePath = "/"): Promise<ServedFolder> {
  const server = await serve(folder, basePath);
  const browser = await startBrowser();
  return {
    browser,
    address: server.address,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
