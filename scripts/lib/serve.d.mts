import type { Server } from "node:http";

/** Serves a folder on localhost; `port` 0 takes any free one. */
export function serve(
  folder: string,
  options: { port: number; certificate?: { key: Buffer; cert: Buffer }; say?: (text: string) => void },
): Promise<{ server: Server; port: number; address: string }>;
