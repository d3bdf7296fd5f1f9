import { z } from "zod";
import type { FieldKey } from "../roster/field";
import { read, type Project, type Reading } from "../roster/roster";
import { projectRule, type CellMark, type Outcome, type RuleContext } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { noLeader } from "./support/leaders";
import { matchNames } from "./support/person-names";

const params = z.strictObject({});

/** 项目申请人 of both sides, as both sides' forms name them. */
export const sameApplicants = projectRule<z.infer<typeof params>>({
  id: "same-applicants",
  params,
  needs: ["role", "nameEn", "foreignLeader", "foreignformCnApplicant", "foreignformForeignApplicant"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, _params, context) {
    const said = [ourApplicant(project, context), theirApplicant(project)];
    return (
      said.find(({ outcome }) => outcome === "fail") ??
      said.find(({ outcome }) => outcome === "review") ??
      pass({ cells: said.flatMap((one) => (one.outcome === "notApplicable" ? [] : one.cells)), facts: { project: project.key } })
    );
  },
});

function ourApplicant(project: Project, context: RuleContext): Outcome {
  const { leaders } = project;
  const [leader] = leaders;
  if (leader === undefined) return noLeader(project, context);
  const english = leaders.map((one) => read(one, "nameEn"));
  const names = leaders.flatMap((one, position) => [one.name, ...named(english[position])]);
  const cells = leaders.flatMap((one, position): readonly CellMark[] => [
    { ...one.nameCell, role: "evidence" },
    ...(english[position] === undefined ? [] : at(english[position], "evidence")),
  ]);
  const told = read(project, "foreignformCnApplicant");
  const compared = compare(project, "foreignformCnApplicant", told, names, cells);
  if (compared !== null) return compared;
  return english.some(({ state }) => state === "value") ? otherScript(project, told, names, cells) : open(leader, ["nameEn"], leader.name);
}

function named(reading: Reading<string> | undefined): readonly string[] {
  return reading?.state === "value" ? [reading.value] : [];
}

function theirApplicant(project: Project): Outcome {
  const column = read(project, "foreignLeader");
  const person = project.people.find(({ side, role }) => side === "foreign" && role === "leader");
  const names = column.state !== "value" && person !== undefined ? [person.name] : named(column);
  if (names.length === 0) return open(project, ["foreignLeader"], project.key);
  const cells: readonly CellMark[] = column.state === "value" || person === undefined ? at(column, "evidence") : [{ ...person.nameCell, role: "evidence" }];
  const told = read(project, "foreignformForeignApplicant");
  return compare(project, "foreignformForeignApplicant", told, names, cells) ?? otherScript(project, told, names, cells);
}

/** Null where the two are written in scripts that cannot be compared. */
function compare(
  project: Project,
  field: FieldKey,
  told: Reading<string>,
  names: readonly string[],
  others: readonly CellMark[],
): Outcome | null {
  if (told.state !== "value") return open(project, [field], project.key);
  const matches = names.map((name) => matchNames(name, told.value));
  const cells = [...at(told), ...others];
  const facts = { project: project.key, told: told.value, names };
  if (matches.includes("same")) return pass({ cells, facts });
  if (matches.includes("nearly")) return review("ambiguousIdentity", "nearly", { cells, facts });
  return matches.includes("different") ? fail("different", { cells, facts }) : null;
}

function otherScript(project: Project, told: Reading<string>, names: readonly string[], others: readonly CellMark[]): Outcome {
  const raw = told.state === "value" ? told.value : "";
  return review("needsJudgement", "other-script", { cells: [...at(told), ...others], facts: { project: project.key, told: raw, names } });
}
