import { z } from "zod";
import { read, type Project } from "../roster/roster";
import type { UnitValue } from "../roster/values";
import { projectRule, type CellMark } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { chineseUnitsOf } from "./support/chinese-units";
import { noLeader } from "./support/leaders";
import { countUnits, sameUnit } from "./support/units";

const params = z.strictObject({});

/** 由牵头单位负责申报: one lead unit, which is the applicant, and the leader works there. */
export const leadUnit = projectRule<z.infer<typeof params>>({
  id: "lead-unit",
  params,
  needs: ["applicantUnit", "unitRole", "employer", "chineseUnits"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, _params, context) {
    const lead = read(project, "applicantUnit");
    if (lead.state !== "value") return open(project, ["applicantUnit"], project.key);
    const facts = { project: project.key };
    const leading = leadingUnits(project);
    const counted = countUnits(leading.map(({ unit }) => unit), leading.flatMap(({ cells }) => cells));
    if (counted.least > 1) {
      return fail("several", { cells: counted.cells, facts: { ...facts, units: counted.names }, margin: { value: 1 - counted.least, unit: "unit" } });
    }
    const [leader] = project.leaders;
    if (leader === undefined) return noLeader(project, context);
    const employer = read(leader, "employer");
    if (employer.state === "value" && sameUnit(employer.value, lead.value) !== "yes") {
      const cells = [...at(employer), ...at(lead, "evidence")];
      return review("needsJudgement", "leader-elsewhere", { cells, facts: { person: leader.name, employer: employer.value.text, unit: lead.value.text } });
    }
    const applicant = lead.value;
    if (leading.length > 0 && leading.every(({ unit }) => sameUnit(unit, applicant) === "no")) {
      return review("contradictory", "not-applicant", { cells: [...counted.cells, ...at(lead, "evidence")], facts: { ...facts, units: counted.names, unit: applicant.text } });
    }
    if (chineseUnitsOf(project).units.least > 1 && leading.length === 0) return open(project, ["unitRole"], project.key);
    if (employer.state !== "value") return open(leader, ["employer"], leader.name);
    return pass({ cells: [...at(lead), ...at(employer, "evidence"), ...counted.cells], facts });
  },
});

interface Leading {
  readonly unit: UnitValue;
  readonly cells: readonly CellMark[];
}

/** The units of the rows that say 牵头: a person's own unit, else the unit that the row names, else the applicant. */
function leadingUnits(project: Project): readonly Leading[] {
  const lead = read(project, "applicantUnit");
  const own = read(project, "unitRole");
  const told = project.told?.unitRole ?? (own.state === "value" ? [own] : []);
  return told.flatMap((role) => {
    if (role.value !== "lead") return [];
    const row = role.cell;
    const person = project.people.find((one) => row !== null && one.row.sheet === row.sheet && one.row.row === row.row);
    const employer = person === undefined ? null : read(person, "employer");
    const named = project.told?.applicantUnit?.find(({ cell }) => cell !== null && row !== null && cell.sheet === row.sheet && cell.row === row.row);
    const unit = employer?.state === "value" ? employer.value : (named?.value ?? (lead.state === "value" ? lead.value : null));
    return unit === null ? [] : [{ unit, cells: at(role) }];
  });
}
