import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import { createWebSocketStream, WebSocketServer } from "ws";

/**
 * Does what Neon's edge does for @vercel/postgres: pipes each WebSocket to a connection of its own.
 *
 * @returns the proxy's `host:port`, and how to stop it
 */
export async function startWebSocketProxy(
  postgresHost: string,
  postgresPort: number,
): Promise<{ address: string; close: () => Promise<void> }> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (socket) => {
    const postgres = net.connect(postgresPort, postgresHost);
    const stream = createWebSocketStream(socket);
    stream.pipe(postgres).pipe(stream);
    const drop = () => {
      postgres.destroy();
      socket.terminate();
    };
    postgres.on("error", drop).on("close", drop);
    stream.on("error", drop);
  });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    for (const client of server.clients) client.terminate();
    server.close();
    await once(server, "close");
  };
  return { address: `127.0.0.1:${port}`, close };
}
