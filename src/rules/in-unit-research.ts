import type { z } from "zod";
import { read, type Person, type Project } from "../roster/roster";
import { personRule, type Outcome } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { declarationsSchema, declared } from "./support/declarations";
import { outside, whoSchema } from "./support/subjects";
import { sameUnit } from "./support/units";

const params = declarationsSchema.partial().extend({ who: whoSchema });

/** 在派出单位从事科研工作: declared, or employed there as regular staff or postdoc; with it what else is declared. */
export const inUnitResearch = personRule<z.infer<typeof params>>({
  id: "in-unit-research",
  params,
  needs: ["inUnitResearch", "employer", "applicantUnit", "staffType"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "partial",
  check({ person, project }, { who, all, until }, context) {
    const exempt = outside(person, who);
    if (exempt !== null) return exempt;
    const works = worksThere(person, project);
    if (works.outcome === "fail" || all === undefined) return works;
    const said = declared(project, person, { all, until }, context);
    if (said.outcome === "fail" || works.outcome === "pass") return said.outcome === "pass" && works.outcome === "pass" ? { ...said, cells: [...said.cells, ...works.cells] } : said;
    return works;
  },
});

function worksThere(person: Person, project: Project): Outcome {
  const stated = read(person, "inUnitResearch");
  const who = person.name;
  if (stated.state === "unreadable") return open(person, ["inUnitResearch"], who);
  if (stated.state === "value") {
    const grounds = { cells: at(stated), facts: { who } };
    if (stated.value === "yes") return pass(grounds);
    return stated.value === "no" ? fail("not-there", grounds) : review("needsJudgement", "not-yet", grounds);
  }
  const employer = read(person, "employer");
  const unit = read(project, "applicantUnit");
  if (employer.state !== "value" || unit.state !== "value") return open(person, ["inUnitResearch"], who);
  const same = sameUnit(employer.value, unit.value);
  const cells = [...at(employer), ...at(unit, "evidence")];
  if (same !== "yes") return review("needsJudgement", "elsewhere", { cells, facts: { who, employer: employer.value.text, unit: unit.value.text } });
  const staff = read(person, "staffType");
  if (staff.state !== "value") return open(person, ["inUnitResearch", "staffType"], who);
  const there = staff.value.every((kind) => kind === "regular" || kind === "postdoc");
  const all = [...cells, ...at(staff)];
  return there ? pass({ cells: all, facts: { who } }) : review("needsJudgement", "kind", { cells: all, facts: { who, staff: staff.raw } });
}
