import { read, type Project } from "../../roster/roster";
import type { UnitValue } from "../../roster/values";
import type { CellMark, RuleContext } from "../rule";
import { at } from "./answers";
import { chineseSide } from "./subjects";
import { sameUnit, toldApart } from "./units";

/** A Chinese unit besides the applicant, and the cells that name it. */
export interface PartnerUnit {
  readonly unit: UnitValue;
  readonly cells: readonly CellMark[];
}

/**
 * The Chinese units besides the applicant where the project's direction has them (`directions`), of the unit
 * column, else where the Chinese side works. What they must be is put to a person: the call's conditions
 * are written for the applicant.
 */
export function partnerUnits(project: Project, directions: readonly string[], context: RuleContext): readonly PartnerUnit[] {
  const direction = context.directionOf(project);
  const lead = read(project, "applicantUnit");
  if (direction === null || !directions.includes(direction.code) || lead.state !== "value") return [];
  const column = read(project, "chineseUnits");
  const named: readonly PartnerUnit[] =
    column.state === "value"
      ? column.value.map((unit) => ({ unit, cells: at(column) }))
      : chineseSide(project).flatMap((person) => {
          const employer = read(person, "employer");
          return employer.state === "value" ? [{ unit: employer.value, cells: at(employer) }] : [];
        });
  const others = named.filter(({ unit }) => sameUnit(unit, lead.value) === "no");
  const apart = toldApart(others.map(({ unit }) => unit), (a, b) => sameUnit(a, b) !== "no");
  return apart.flatMap((unit) => others.find((one) => one.unit === unit) ?? []);
}
