import { z } from "zod";
import { read, type Project } from "../roster/roster";
import { projectRule, type Outcome, type RuleContext } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { listedUnitOf } from "./support/listed-units";
import { partnerUnits } from "./support/partner-units";

const params = z.strictObject({
  /** First characters of the 统一社会信用代码 of legal persons, and of those that are none (个体工商户). */
  legal: z.array(z.string()),
  notLegal: z.array(z.string()),
  /** Ends of names of parts of a unit; `parts` only after the name of a university. */
  branches: z.array(z.string()),
  parts: z.array(z.string()),
  /** Directions with a second Chinese unit, about which we ask. */
  partnersIn: z.array(z.string()).default([]),
});
type Params = z.infer<typeof params>;

/** 申报单位具有独立法人资格: as declared, else by its credit code; the name of a part of a unit is a question. */
export const legalPerson = projectRule<Params>({
  id: "legal-person",
  params,
  needs: ["unitIsLegalPerson", "creditCode", "applicantUnit"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, wanted, context) {
    const answer = ofApplicant(project, wanted, context);
    return answer.outcome === "pass" ? (doubtfulPartner(project, wanted, context) ?? answer) : answer;
  },
});

function ofApplicant(project: Project, wanted: Params, { guideline }: RuleContext): Outcome {
  const declared = read(project, "unitIsLegalPerson");
  const code = read(project, "creditCode");
  const unit = read(project, "applicantUnit");
  const name = unit.state === "value" ? unit.value.text : project.key;
  const facts = { unit: name };
  if (declared.state === "value" && declared.value === "no") return fail("declared-not", { cells: [...at(declared), ...at(unit, "evidence")], facts });
  const prefix = code.state === "value" && code.value.valid ? code.value.prefix : null;
  if (prefix !== null && wanted.notLegal.includes(prefix)) {
    const grounds = { cells: [...at(code), ...at(unit, "evidence")], facts: { ...facts, prefix } };
    return declared.state === "value" && declared.value === "yes" ? review("contradictory", "conflict", grounds) : fail("by-code", grounds);
  }
  if (declared.state === "value" && declared.value === "yes") return pass({ cells: [...at(declared), ...at(unit, "evidence")], facts });
  if (unit.state === "value" && isPart(unit.value.text, wanted)) {
    return review("needsJudgement", "part", { cells: [...at(unit), ...at(declared, "evidence")], facts });
  }
  if (declared.state === "value") return review("needsJudgement", "pending", { cells: at(declared), facts });
  if (prefix !== null && wanted.legal.includes(prefix)) return pass({ cells: at(code), facts: { ...facts, prefix } }, "from-code");
  if (unit.state === "value" && listedUnitOf(unit.value, guideline) !== null) return pass({ cells: at(unit), facts }, "listed");
  return open(project, ["unitIsLegalPerson", "creditCode"], project.key);
}

/** A second Chinese unit whose name is that of a part of another. */
function doubtfulPartner(project: Project, wanted: Params, context: RuleContext): Outcome | null {
  const doubtful = partnerUnits(project, wanted.partnersIn, context).find(({ unit }) => isPart(unit.text, wanted));
  if (doubtful === undefined) return null;
  return review("needsJudgement", "partner", { cells: doubtful.cells, facts: { unit: doubtful.unit.text }, severity: "warning" });
}

/** 某公司北京分公司, 甲大学化学系. */
function isPart(name: string, { branches, parts }: Params): boolean {
  if (branches.some((branch) => name.endsWith(branch))) return true;
  const within = /大学(.+)$/.exec(name)?.[1] ?? "";
  return parts.some((part) => within.endsWith(part));
}
