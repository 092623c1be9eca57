import net from "node:net";
import { stop } from "./stop.mjs";

/**
 * Reads the port to serve on.
 *
 * @param {string | undefined} setting what PORT says
 * @returns {number | null} null when it is no port; 3000 when nothing is set
 */
export function parsePort(setting) {
  if (setting === undefined || setting === "") return 3000;
  const port = Number(setting);
  return /^\d+$/.test(setting) && port >= 1 && port <= 65_535 ? port : null;
}

/** @returns {Promise<string | null>} the error code that listening there gives, if any */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve(error.code ?? "ERROR"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/**
 * Finds the port to serve on, or ends the command with one line when it cannot be had.
 *
 * @param {string | undefined} host the address to listen on; every address when undefined
 * @returns {Promise<number>}
 */
export async function freePort(host) {
  const port = parsePort(process.env.PORT);
  if (port === null) stop(`PORT must be a number from 1 to 65535 and is "${process.env.PORT}".`);
  const code = await tryPort(port, host);
  if (code === "EADDRINUSE") {
    stop(`port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  }
  if (code === "EACCES") {
    stop(
      `port ${port} needs more rights than you have. Choose one above 1023: PORT=3000 npm start`,
    );
  }
  if (code !== null) stop(`cannot listen on ${host ?? "any address"}, port ${port} (${code}).`);
  return port;
}

/**
 * Finds a port that nothing listens on, for servers that live only as long as a test or a measurement.
 *
 * @returns {Promise<number>}
 */
export function unusedPort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
