import { z } from "zod";
import { read, type Person, type Project } from "../roster/roster";
import type { StaffKind } from "../roster/values";
import { personRule, type CellMark, type Outcome } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { outside, whoSchema } from "./support/subjects";
import { sameUnit } from "./support/units";

const everyKind = ["regular", "postdoc", "phdStudent", "masterStudent", "undergraduate", "rehired", "retired", "partTime", "visiting", "dispatched", "projectStaff", "civilServant"] as const satisfies readonly StaffKind[];
const kinds = z.array(z.enum(everyKind)).min(1);
const params = z.strictObject({
  who: whoSchema,
  admitted: kinds,
  /** Surely not admitted; every other kind is a question. */
  barred: kinds,
});

/** 人员类别, and that those people belong to the applicant (派出单位). */
export const staffKinds = personRule<z.infer<typeof params>>({
  id: "staff-kinds",
  params,
  needs: ["staffType", "degree", "employer", "applicantUnit"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "full",
  check({ person, project }, { who, admitted, barred }) {
    const exempt = outside(person, who);
    if (exempt !== null) return exempt;
    const staff = read(person, "staffType");
    if (staff.state !== "value") {
      const degree = read(person, "degree");
      const studying = degree.state === "value" && degree.value.level === "doctor" && degree.value.status === "studying";
      if (staff.state === "unreadable" || !studying || !admitted.includes("phdStudent")) return open(person, ["staffType"], person.name);
      return belongs(person, project, at(degree), "from-degree");
    }
    const grounds = { cells: at(staff), facts: { person: person.name, staff: staff.raw } };
    const good = staff.value.filter((kind) => admitted.includes(kind));
    const bad = staff.value.filter((kind) => barred.includes(kind));
    if (bad.length > 0) return good.length === 0 ? fail("not-admitted", grounds) : review("contradictory", "both", grounds);
    if (good.length < staff.value.length) return review("needsJudgement", "doubtful", grounds);
    return belongs(person, project, grounds.cells);
  },
});

function belongs(person: Person, project: Project, cells: readonly CellMark[], notice?: string): Outcome {
  const employer = read(person, "employer");
  const unit = read(project, "applicantUnit");
  if (employer.state !== "value") return open(person, ["employer"], person.name);
  if (unit.state !== "value") return open(project, ["applicantUnit"], project.key);
  const facts = { person: person.name };
  if (sameUnit(employer.value, unit.value) === "yes") return pass({ cells: [...cells, ...at(employer, "evidence")], facts }, notice);
  return review("needsJudgement", "elsewhere", {
    cells: [...at(employer), ...at(unit, "evidence")],
    facts: { ...facts, employer: employer.value.text, unit: unit.value.text },
  });
}
