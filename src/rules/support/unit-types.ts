import { z } from "zod";
import type { UnitType } from "../../roster/values";

const all = ["institute", "university", "hospital", "company", "otherPublic", "association", "privateNonProfit", "stateOrgan", "hkMo", "other"] as const satisfies readonly UnitType[];

/** Kinds of units (单位类型), as a param. */
export const unitTypes = z.array(z.enum(all));
