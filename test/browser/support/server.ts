import { existsSync } from "node:fs";
import path from "node:path";
import { serve } from "../../../scripts/lib/serve.mjs";

/** The built product; DIST names another build than the one that `npm run build` makes. */
export const dist = process.env["DIST"] ?? path.resolve(__dirname, "../../../dist");

/** Serves the built product on a free port of this machine, as `npm start` does. */
export async function serveProduct(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  if (!existsSync(path.join(dist, "index.html"))) {
    throw new Error("The browser tests look at the built product, and dist/ is missing. Run: npm run build");
  }
  const { server, address } = await serve(dist, { port: 0 });
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
