import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";
import type { NetworkAllowance } from "@/app/_server/importing/network/network-allowance";

/** What a path of the site answers. */
export type TestPage = (response: ServerResponse, request: IncomingMessage) => void;

export interface TestSite {
  /** The address of a path, e.g. `http://127.0.0.1:41234/story`. */
  address(path: string): string;
  /** What lets the importer in here; the product itself has no such thing. */
  allowance(): NetworkAllowance;
}

/** Serves pages on loopback while the tests of a file run. */
export function useTestSite(pages: Readonly<Record<string, TestPage>>): TestSite {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    if (page) page(response, request);
    else response.writeHead(404, { "content-type": "text/html" }).end("Not here.");
  });
  const port = () => (server.address() as AddressInfo).port;
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: (path) => `http://127.0.0.1:${port()}${path}`,
    allowance: () => ({ addresses: ["127.0.0.1"], ports: [port()] }),
  };
}

/** Answers with a page of HTML. */
export function html(body: string | Uint8Array, headers: Record<string, string> = {}): TestPage {
  return (response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
  };
}

/** Sends the browser on. */
export function redirect(location: string): TestPage {
  return (response) => {
    response.writeHead(302, { location }).end();
  };
}
