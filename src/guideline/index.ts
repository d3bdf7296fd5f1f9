import { guideline2026_2 } from "./2026-2";
import type { Guideline } from "./guideline";

export { guideline2026_2 };

/** Every call that the product carries, the newest first. */
export const guidelines: readonly Guideline[] = [guideline2026_2];
