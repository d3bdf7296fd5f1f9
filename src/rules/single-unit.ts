import { z } from "zod";
import { read, type Person, type Project } from "../roster/roster";
import { at, fail, open, pass, review } from "./support/answers";
import { projectRule } from "./rule";
import { chineseSide } from "./support/subjects";
import { declaredUnits, sameUnit } from "./support/units";

const params = z.strictObject({});

/**
 * 中方仅限 1 家单位、不设参与单位. A declared second unit fails; a member who works elsewhere is a question,
 * for the call bars units, not guests.
 */
export const singleUnit = projectRule<z.infer<typeof params>>({
  id: "single-unit",
  params,
  needs: ["applicantUnit", "chineseUnits", "employer"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  holds: ({ outcome }) => outcome === "fail",
  check({ project }) {
    const declared = declaredUnits(project);
    const facts = { project: project.key };
    if (declared !== null && declared.least > 1) {
      return fail("several", {
        cells: declared.cells,
        facts: { ...facts, units: declared.names },
        margin: { value: 1 - declared.least, unit: "unit" },
      });
    }
    if (declared !== null && declared.most > 1) {
      return review("needsJudgement", "same-unit", { cells: declared.cells, facts: { ...facts, units: declared.names } });
    }
    const column = read(project, "chineseUnits");
    if (column.state === "unreadable") return open(project, ["chineseUnits"], project.key);
    const lead = read(project, "applicantUnit");
    if (lead.state !== "value" && declared === null) return open(project, ["applicantUnit"], project.key);
    const unit = lead.state === "value" ? lead.value : null;
    const team = chineseSide(project).map((person) => ({ person, employer: read(person, "employer") }));
    const partners = team.filter(({ person, employer }) => employer.state === "value" && unit !== null && sameUnit(employer.value, unit) === "no" && callsPartner(project, person));
    const [partner] = partners;
    if (partner !== undefined && unit !== null) {
      const names = [...new Set(partners.flatMap(({ employer }) => (employer.state === "value" ? [employer.value.text] : [])))];
      const cells = [...partners.flatMap(({ employer }) => at(employer)), ...at(lead, "evidence")];
      return fail("several", { cells, facts: { ...facts, units: [unit.text, ...names] }, margin: { value: -names.length, unit: "unit" } });
    }
    const elsewhere = team.filter(({ employer }) => employer.state === "value" && unit !== null && sameUnit(employer.value, unit) !== "yes");
    if (elsewhere.length > 0 && unit !== null) {
      const people = elsewhere.map(({ person }) => person.name);
      const cells = [...elsewhere.flatMap(({ employer }) => at(employer)), ...at(lead, "evidence")];
      return review("needsJudgement", "elsewhere", { cells, facts: { ...facts, people, unit: unit.text } });
    }
    const cells = [...at(lead), ...at(column, "evidence"), ...team.flatMap(({ employer }) => at(employer, "candidate"))];
    if (declared !== null) return pass({ cells, facts, margin: { value: 0, unit: "unit" } });
    const silent = team.find(({ employer }) => employer.state !== "value");
    if (silent !== undefined) return open(silent.person, ["employer"], silent.person.name);
    if (!project.teamListed) return review("notListed", "not-listed", { cells, facts });
    return pass({ cells, facts, margin: { value: 0, unit: "unit" } });
  },
});

/** 单位角色 of the person's row says that its unit takes part beside the applicant. */
function callsPartner(project: Project, { row }: Person): boolean {
  return (project.told?.unitRole ?? []).some(({ value, cell }) => value === "partner" && cell?.sheet === row.sheet && cell.row === row.row);
}
