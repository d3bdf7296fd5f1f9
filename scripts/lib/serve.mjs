import http from "node:http";
import https from "node:https";
import sirv from "sirv";

/**
 * Serves a folder on localhost. A taken port is said and the next one tried, ten at most.
 * Resolves with the server, its port and its address.
 */
export async function serve(folder, { port, certificate, say = () => {} }) {
  const files = sirv(folder, { dev: true, etag: true });
  const answer = (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end("404 · 没有这个页面 · no such page\n");
    });
  const scheme = certificate === undefined ? "http" : "https";
  for (let candidate = port; candidate < port + 10; candidate += 1) {
    const server = certificate === undefined ? http.createServer(answer) : https.createServer(certificate, answer);
    if (await listens(server, candidate)) {
      const bound = server.address().port;
      return { server, port: bound, address: `${scheme}://localhost:${bound}` };
    }
    if (port === 0) break;
    say(`Port ${candidate} is taken, trying ${candidate + 1} · 端口 ${candidate} 被占用，改用 ${candidate + 1}`);
  }
  throw new Error(
    `No free port between ${port} and ${port + 9}. End the program that holds one, or name another: PORT=4000 npm start`,
  );
}

function listens(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    });
    server.listen(port, "localhost", () => resolve(true));
  });
}
