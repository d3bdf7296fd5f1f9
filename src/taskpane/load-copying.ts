import { RosterCheckError } from "../errors";
import type * as Copying from "./copying";

/** What makes copies comes with the first of them. Throws `part-not-loaded` where the server cannot be reached. */
export async function loadCopying(): Promise<typeof Copying> {
  try {
    return await import("./copying");
  } catch (cause) {
    throw new RosterCheckError("part-not-loaded", {}, { cause });
  }
}
