import { createServer } from "node:http";
import sirv from "sirv";

export interface StaticServer {
  /** Ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a folder on this machine below a path, which begins and ends with a slash. */
export async function serve(folder: string, basePath: string): Promise<StaticServer> {
  const files = sirv(folder, { dev: true });
  // No connection ends by itself, which could be when a test is about to use it again.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const notFound = () => void response.writeHead(404).end();
    if (!request.url?.startsWith(basePath)) {
      notFound();
      return;
    }
    request.url = request.url.slice(basePath.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}${basePath}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
