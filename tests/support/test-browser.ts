import type { ErrorAnswer } from "@/app/_contract/errors";
import { assertDescribed } from "./described-answers";
import { findRouteFile } from "./route-files";

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

/** An answer with its body as text and, where it is JSON, parsed; of the shape that the test expects. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

const ORIGIN = "http://attest.test";

/**
 * Calls route handlers as a browser would: keeps cookies, sends JSON and its origin. An answer that the
 * API's description does not promise fails the test that got it.
 */
export class TestBrowser {
  readonly #cookies = new Map<string, string>();

  /**
   * @param body sent as JSON, form data as it is
   * @param headers beside the cookie, e.g. another origin
   */
  async call<Body = ErrorAnswer>(
    method: string,
    address: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const { route, params } = findRouteFile(address);
    const handlers = (await import(route.file)) as Record<string, Handler>;
    const handle = handlers[method];
    if (!handle) throw new Error(`${address} does not answer ${method}.`);
    const cookie = Array.from(this.#cookies, ([name, value]) => `${name}=${value}`).join("; ");
    const request = new Request(`${ORIGIN}${address}`, {
      method,
      headers: {
        host: new URL(ORIGIN).host,
        ...(method === "GET" ? {} : { origin: ORIGIN }),
        ...(cookie ? { cookie } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: bodyOf(body) }),
    });
    const response = await handle(request, { params: Promise.resolve(params) });
    this.#keepCookies(response.headers);
    const text = await response.text();
    const parsed: unknown = text ? JSON.parse(text) : undefined;
    assertDescribed({ method, path: route.path }, response.status, parsed);
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: parsed as Body,
    };
  }

  /** Another browser with the same cookies, as a copied profile would have. */
  copy(): TestBrowser {
    const copy = new TestBrowser();
    for (const [name, value] of this.#cookies) copy.#cookies.set(name, value);
    return copy;
  }

  #keepCookies(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";");
      const [name = "", ...value] = pair.split("=");
      if (attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))) {
        this.#cookies.delete(name);
      } else this.#cookies.set(name, value.join("="));
    }
  }
}

function bodyOf(body: unknown): BodyInit {
  return body instanceof FormData ? body : JSON.stringify(body);
}
