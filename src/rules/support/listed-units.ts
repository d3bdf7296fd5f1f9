import type { Guideline, ListedUnit } from "../../guideline/guideline";
import type { UnitValue } from "../../roster/values";
import { once } from "./once";

const folded = (name: string): string => name.normalize("NFKC").replace(/\s+/g, "").toLowerCase().replace(/^the(?=[a-z])/, "");

/**
 * The unit of the call's list of Hong Kong and Macau units that this is, by its whole name or an alias:
 * a name that only begins like one (香港中文大学（深圳）) is another unit. Null when it is none.
 */
export function listedUnitOf(unit: UnitValue, guideline: Guideline): ListedUnit | null {
  return listedIn(guideline)(unit);
}

const listedIn = once(({ listedUnits }: Guideline) => {
  const byName = new Map(
    listedUnits.flatMap((listed) =>
      [listed.name, ...listed.aliases.map((alias) => alias.replace(/[（(]旧称[）)]$/, ""))].map((name) => [folded(name), listed] as const),
    ),
  );
  return once((unit: UnitValue): ListedUnit | null => byName.get(folded(unit.text)) ?? byName.get(folded(unit.key)) ?? null);
});
