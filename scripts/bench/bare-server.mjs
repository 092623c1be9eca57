/** What the product's requests are compared with: node:http that reads JSON and answers JSON, and nothing else. */
import http from "node:http";

const server = http.createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const answer = JSON.stringify({ ...JSON.parse(body || "{}"), savedAt: new Date().toISOString() });
  response.writeHead(200, { "content-type": "application/json" }).end(answer);
});
server.listen(Number(process.env.PORT), "127.0.0.1");
