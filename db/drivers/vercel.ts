import type { OpenDatabase } from "../database";
import * as schema from "../schema";

const CONNECTIONS = 5;

/**
 * Opens a pool through Vercel's driver, which speaks WebSocket to Neon.
 *
 * @param url a pooled address, or one on `localhost`: the driver takes no other
 * @param webSocketProxy `host:port` of a proxy to an ordinary Postgres, which has no WebSocket
 */
export async function openVercel(url: string, webSocketProxy?: string): Promise<OpenDatabase> {
  const { createPool } = await import("@vercel/postgres");
  const { drizzle } = await import("drizzle-orm/vercel-postgres");
  const pool = createPool({ connectionString: url, max: CONNECTIONS });
  if (webSocketProxy) Object.assign(pool, { Client: await proxiedClient(webSocketProxy) });
  // An idle connection that breaks raises an event, which ends the process where nobody listens.
  pool.on("error", (error: Error) =>
    console.error(`An idle Postgres connection ended: ${error.message}`),
  );
  return { db: drizzle(pool, { schema }), driver: "vercel", close: () => pool.end() };
}

/**
 * The settings go on each client, not on the driver's global ones, because @vercel/postgres carries
 * a copy of Neon's driver of its own.
 */
async function proxiedClient(proxy: string) {
  const { VercelClient } = await import("@vercel/postgres");
  return class ProxiedClient extends VercelClient {
    constructor(...config: ConstructorParameters<typeof VercelClient>) {
      super(...config);
      this.neonConfig.wsProxy = () => `${proxy}/v1`;
      this.neonConfig.useSecureWebSocket = false;
      this.neonConfig.pipelineTLS = false;
      // Pipelining sends the password before Postgres asks, which fails with scram and trust.
      this.neonConfig.pipelineConnect = false;
    }
  };
}
