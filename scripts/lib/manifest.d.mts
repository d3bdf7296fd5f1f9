/** What the lint may look at besides the manifest itself. */
export interface AroundManifest {
  readFile(path: string): Uint8Array | null;
  readonly functionNames: ReadonlySet<string>;
  readonly version: string;
  readonly forPackage?: boolean;
}
export function lintManifest(xml: string, around: AroundManifest): string[];
export function webFolder(folder: string): Pick<AroundManifest, "readFile" | "functionNames">;
export function filesOf(folder: string): string[];
