import { z } from "zod";
import { read, type Project } from "../roster/roster";
import { at, fail, open, pass, review, valueOf } from "./support/answers";
import { listedUnitOf } from "./support/listed-units";
import { partnerUnits } from "./support/partner-units";
import { projectRule, type Outcome, type RuleContext } from "./rule";

const params = z.strictObject({
  /** First characters of the 统一社会信用代码 that state organs have. */
  codePrefixes: z.array(z.string()),
  /** Ends of names that state organs often have: a question, not a verdict. */
  suffixes: z.array(z.string()),
  /** Words in a stated type that leave it to a person (参公). */
  doubtful: z.array(z.string()).default([]),
  /** Directions with a second Chinese unit, about which we ask. */
  partnersIn: z.array(z.string()).default([]),
});
type Params = z.infer<typeof params>;

/** 申报单位不是国家机关: by stated type or credit code; a name alone is only a hint. */
export const notStateOrgan = projectRule<Params>({
  id: "not-state-organ",
  params,
  needs: ["applicantUnit", "unitType", "creditCode"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, wanted, context) {
    const answer = ofApplicant(project, wanted, context);
    return answer.outcome === "pass" ? (doubtfulPartner(project, wanted, context) ?? answer) : answer;
  },
});

function ofApplicant(project: Project, { codePrefixes, suffixes, doubtful }: Params, { guideline }: RuleContext): Outcome {
  const unit = read(project, "applicantUnit");
  const type = read(project, "unitType");
  const code = read(project, "creditCode");
  const name = unit.state === "value" ? unit.value.text : project.key;
  const facts = { unit: name };
  if (unit.state === "value" && listedUnitOf(unit.value, guideline) !== null) return pass({ cells: at(unit), facts });
  const prefix = code.state === "value" ? code.value.prefix : null;
  const organCode = prefix !== null && codePrefixes.includes(prefix);
  const broken = code.state === "value" && (code.value.problem === "length" || code.value.problem === "alphabet" || code.value.problem === "oldNumber");
  if (valueOf(type) === "stateOrgan") return fail("by-type", { cells: [...at(type), ...at(unit, "evidence")], facts });
  if (organCode && !broken) {
    return fail("by-code", { cells: [...at(code), ...at(unit, "evidence")], facts: { ...facts, prefix } });
  }
  if (type.state === "value" && doubtful.some((word) => type.raw.includes(word))) {
    return review("needsJudgement", "doubtful-type", { cells: [...at(type), ...at(unit, "evidence")], facts });
  }
  if (unit.state !== "value") {
    return type.state === "value" ? pass({ cells: at(type), facts }) : open(project, ["applicantUnit", "unitType", "creditCode"], project.key);
  }
  const kind = valueOf(type);
  const otherwise = kind !== null && kind !== "otherPublic" && kind !== "other";
  const suspicious = suffixes.some((suffix) => unit.value.key.endsWith(suffix) || unit.value.text.endsWith(suffix));
  if (suspicious && !otherwise && prefix !== "91") {
    return review("needsJudgement", "by-name", { cells: [...at(unit), ...at(type, "evidence"), ...at(code, "evidence")], facts });
  }
  if (kind !== null || (prefix !== null && !broken)) {
    return pass({ cells: [...at(unit), ...at(type, "evidence"), ...at(code, "evidence")], facts });
  }
  if (type.state === "unreadable" || code.state === "unreadable") {
    return open(project, [type.state === "unreadable" ? "unitType" : "creditCode"], project.key);
  }
  return pass({ cells: at(unit), facts }, "name-only");
}

/** A second Chinese unit whose name is like a state organ's. */
function doubtfulPartner(project: Project, { suffixes, partnersIn }: Params, context: RuleContext): Outcome | null {
  const doubtful = partnerUnits(project, partnersIn, context).find(
    ({ unit }) => suffixes.some((suffix) => unit.text.endsWith(suffix)) && listedUnitOf(unit, context.guideline) === null,
  );
  if (doubtful === undefined) return null;
  return review("needsJudgement", "partner", { cells: doubtful.cells, facts: { unit: doubtful.unit.text }, severity: "warning" });
}
