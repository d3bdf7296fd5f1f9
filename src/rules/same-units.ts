import { z } from "zod";
import type { Guideline } from "../guideline/guideline";
import { unitOf } from "../roster/cells/unit";
import type { FieldKey } from "../roster/field";
import { read, type Project, type Reading } from "../roster/roster";
import type { UnitValue } from "../roster/values";
import { projectRule, type CellMark, type Outcome } from "./rule";
import { at, fail, open, pass, review, type Truth } from "./support/answers";
import { listedUnitOf } from "./support/listed-units";
import { sameUnit } from "./support/units";

const params = z.strictObject({});

/** 中外合作单位 as both sides' forms name them: both units, not only one. */
export const sameUnits = projectRule<z.infer<typeof params>>({
  id: "same-units",
  params,
  needs: ["applicantUnit", "foreignUnit", "foreignformCnUnit", "foreignformForeignUnit", "leadUnitEn"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, _params, { guideline }) {
    const lead = read(project, "applicantUnit");
    const english = read(project, "leadUnitEn");
    const ours = [...(lead.state === "value" ? [lead.value] : []), ...(english.state === "value" ? [unitOf(english.value)] : [])];
    const foreign = read(project, "foreignUnit");
    const theirs = foreign.state === "value" ? foreign.value : [];
    const said = [
      ours.length === 0
        ? open(project, ["applicantUnit"], project.key)
        : compare(project, "foreignformCnUnit", ours, [...at(lead, "evidence"), ...at(english, "evidence")], guideline),
      theirs.length === 0
        ? open(project, ["foreignUnit"], project.key)
        : compare(project, "foreignformForeignUnit", theirs, at(foreign, "evidence"), guideline),
    ];
    return (
      said.find(({ outcome }) => outcome === "fail") ??
      said.find(({ outcome }) => outcome === "review") ??
      pass({ cells: said.flatMap((one) => (one.outcome === "notApplicable" ? [] : one.cells)), facts: { project: project.key } })
    );
  },
});

/** The names of our side are of one unit, so that one of them that is surely different is enough to fail. */
function compare(
  project: Project,
  field: Extract<FieldKey, "foreignformCnUnit" | "foreignformForeignUnit">,
  named: readonly UnitValue[],
  others: readonly CellMark[],
  guideline: Guideline,
): Outcome {
  const told: Reading<string> = read(project, field);
  if (told.state !== "value") return open(project, [field], project.key);
  const unit = unitOf(told.value);
  const matches = named.map((one) => match(one, unit, guideline));
  const cells = [...at(told), ...others];
  const facts = { project: project.key, field, told: told.value, units: named.map(({ text }) => text) };
  if (matches.includes("yes")) return pass({ cells, facts });
  const sure = field === "foreignformCnUnit" && matches.includes("no");
  if (matches.includes("unknown") && !sure) return review("needsJudgement", "nearly", { cells, facts });
  return fail("different", { cells, facts });
}

/** The same unit, surely or perhaps: a department, names in two scripts and abbreviations leave it open. */
function match(a: UnitValue, b: UnitValue, guideline: Guideline): Truth {
  const [listedA, listedB] = [listedUnitOf(a, guideline), listedUnitOf(b, guideline)];
  if (listedA !== null && listedB !== null) return listedA === listedB ? "yes" : "no";
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.join(" ") === wordsB.join(" ")) return "yes";
  if (a.key === b.key) return "yes";
  if (sameUnit(a, b) !== "no" || latin(a) !== latin(b)) return "unknown";
  return abbreviates(wordsA, wordsB) || abbreviates(wordsB, wordsA) ? "unknown" : "no";
}

function latin(unit: UnitValue): boolean {
  return !/\p{Script=Han}/u.test(unit.text);
}

function wordsOf({ text }: UnitValue): readonly string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "the");
}

/** "ub" for "university of belgrade", with or without the small words. */
function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  const [only] = short;
  if (only === undefined || short.length > 1 || long.length < 2) return false;
  const initials = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join("");
  return only === initials(long) || only === initials(long.filter((word) => word.length > 3));
}
