import { z } from "zod";
import { read } from "../roster/roster";
import type { UnitValue } from "../roster/values";
import { projectRule, type CellMark } from "./rule";
import { at, fail, open, pass, review, type Truth } from "./support/answers";
import { nobodyNamed } from "./support/leaders";
import { sameUnit } from "./support/units";

const params = z.strictObject({
  /** 人次 that must be those of people of the two partner units. */
  min: z.int().positive(),
});

/**
 * 互访仅限合作研究机构人员: visits of people of other units do not count towards the number. That fewer are planned is
 * not this clause.
 */
export const visitorsEmployers = projectRule<z.infer<typeof params>>({
  id: "visitors-employers",
  params,
  needs: ["employer", "applicantUnit", "foreignUnit"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, { min }, context) {
    const visits = project.visits ?? [];
    if (visits.length === 0) return nobodyNamed(project, ["visitPerson"], context);
    const lead = read(project, "applicantUnit");
    const host = read(project, "foreignUnit");
    if (lead.state !== "value") return open(project, ["applicantUnit"], project.key);
    const partners = [lead.value, ...(host.state === "value" ? host.value : [])];
    const counted = visits.map((visit) => {
      const own = read(visit, "employer");
      const person = project.people.find(({ id }) => id === visit.personId);
      const employer = own.state === "value" || person === undefined ? own : read(person, "employer");
      const truth: Truth = employer.state === "value" ? belongs(employer.value, partners, host.state === "value") : "unknown";
      const cells: readonly CellMark[] = [{ ...visit.nameCell, role: "candidate" }, ...at(employer, truth === "yes" ? "evidence" : "subject")];
      return { name: visit.name, truth, cells };
    });
    const sure = counted.filter(({ truth }) => truth === "yes").length;
    const possible = counted.filter(({ truth }) => truth !== "no").length;
    const others = counted.filter(({ truth }) => truth !== "yes");
    const facts = { project: project.key, people: others.map(({ name }) => name), min };
    const cells = (others.length > 0 ? others : counted).flatMap((one) => one.cells);
    const margin = { value: possible - min, unit: "person" } as const;
    const strangers = counted.some(({ truth }) => truth === "no");
    if (others.length === 0 || sure >= min) return pass({ cells: counted.flatMap((one) => one.cells), facts: { project: project.key } });
    if (!strangers || possible >= min) return review("needsJudgement", "employer-unknown", { cells, facts });
    return fail("other-units", { cells, facts: { ...facts, value: possible }, margin });
  },
});

/** Of one of the partner units; names in two scripts, and a partner that is not told, leave it open. */
function belongs(employer: UnitValue, partners: readonly UnitValue[], complete: boolean): Truth {
  const each = partners.map((unit) => sameUnit(employer, unit));
  if (each.includes("yes")) return "yes";
  const han = (unit: UnitValue): boolean => /\p{Script=Han}/u.test(unit.text);
  const otherScript = partners.every((unit) => han(unit) !== han(employer));
  return each.includes("unknown") || !complete || otherScript ? "unknown" : "no";
}
