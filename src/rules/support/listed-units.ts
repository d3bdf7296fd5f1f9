import type { Guideline, ListedUnit } from "../../guideline/guideline";
import type { UnitValue } from "../../roster/values";

const folded = (name: string): string => name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
const cache = new WeakMap<Guideline, ReadonlyMap<string, ListedUnit>>();

/**
 * The unit of the call's list of Hong Kong and Macau units that this is, by its whole name or an alias:
 * a name that only begins like one (香港中文大学（深圳）) is another unit. Null when it is none.
 */
export function listedUnitOf(unit: UnitValue, guideline: Guideline): ListedUnit | null {
  let byName = cache.get(guideline);
  if (byName === undefined) {
    byName = new Map(
      guideline.listedUnits.flatMap((listed) =>
        [listed.name, ...listed.aliases.map((alias) => alias.replace(/[（(]旧称[）)]$/, ""))].map((name) => [folded(name), listed] as const),
      ),
    );
    cache.set(guideline, byName);
  }
  return byName.get(folded(unit.text)) ?? byName.get(folded(unit.key)) ?? null;
}
