import http from "node:http";

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

export interface Answer {
  readonly status: number;
  readonly cookie: string | null;
  readonly body: string;
}

/**
 * Sends one request over a connection that is kept, which is lighter than `fetch` and so leaves the machine to the
 * server under measurement.
 *
 * @param json sent as the body, if given
 * @param cookie as the browser would send it
 */
export function request(
  method: string,
  url: string,
  { json, cookie }: { json?: unknown; cookie?: string | null } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...(json === undefined ? {} : { "content-type": "application/json" }),
      ...(cookie ? { cookie } : {}),
    };
    const sent = http.request(url, { method, agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () => {
        const set = response.headers["set-cookie"];
        resolve({
          status: response.statusCode ?? 0,
          cookie: set ? set.map((header) => header.split(";")[0]).join("; ") : null,
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    sent.once("error", reject);
    sent.end(json === undefined ? undefined : JSON.stringify(json));
  });
}

/**
 * Sends one request and reads the JSON of its answer.
 *
 * @throws Error for any status but 2xx
 */
export async function requestJson(
  ...args: Parameters<typeof request>
): Promise<Answer & { json: unknown }> {
  const answer = await request(...args);
  if (answer.status < 200 || answer.status > 299) {
    throw new Error(
      `${args[0]} ${args[1]} answered ${answer.status}: ${answer.body.slice(0, 200)}`,
    );
  }
  return { ...answer, json: JSON.parse(answer.body) };
}
