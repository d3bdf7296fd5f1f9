import type { Server } from "node:http";

export declare function serve(
  folder: string,
  options: { readonly port: number; readonly certificate?: { readonly key: string; readonly cert: string }; readonly say?: (text: string) => void },
): Promise<{ readonly server: Server; readonly port: number; readonly address: string }>;
