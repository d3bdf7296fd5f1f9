import { read, type Person, type Project } from "../../roster/roster";
import { declaredUnits, employingUnits, type UnitCount } from "./units";

/** The Chinese units of a project: of the unit columns, else the distinct employers of the Chinese side. */
export function chineseUnitsOf(project: Project): {
  readonly units: UnitCount;
  /** All of them are known. */
  readonly complete: boolean;
  /** Somebody whose unit is not told. */
  readonly who: Person | null;
} {
  const declared = declaredUnits(project);
  if (declared !== null) return { units: declared, complete: declared.most > 0, who: null };
  const employing = employingUnits(project);
  const silent = employing.silent[0] ?? null;
  const unreadable = read(project, "chineseUnits").state === "unreadable";
  const complete = !unreadable && project.teamListed && silent === null && employing.most > 0;
  return { units: employing, complete, who: unreadable ? null : silent };
}
