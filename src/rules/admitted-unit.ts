import { z } from "zod";
import { unitKey } from "../roster/cells/unit";
import { read, type Project } from "../roster/roster";
import type { UnitValue } from "../roster/values";
import { projectRule, type CellMark, type Outcome, type RuleContext } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { listedUnitOf } from "./support/listed-units";
import { once } from "./support/once";
import { partnerUnits } from "./support/partner-units";
import { notApplicable } from "./support/subjects";

const params = z.strictObject({
  /** `all`: every applicant; `listed`: only those of Hong Kong and Macau, of the others nothing is said. */
  who: z.enum(["all", "listed"]),
  /** How names of Hong Kong and Macau begin: without a place of registration a question. */
  prefixes: z.array(z.string()),
  /** Units of Hong Kong and Macau that are known not to be on the call's list. */
  unlisted: z.array(z.string()),
  /** Directions with a second Chinese unit, about which we ask. */
  partnersIn: z.array(z.string()).default([]),
});
type Params = z.infer<typeof params>;

/** 申报单位在中国大陆境内注册, or is one of the call's Hong Kong and Macau units. A name that only looks like one of them is another unit. */
export const admittedUnit = projectRule<Params>({
  id: "admitted-unit",
  params,
  needs: ["applicantUnit", "unitRegisteredPlace", "creditCode"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "partial",
  check({ project }, wanted, context) {
    const unit = read(project, "applicantUnit");
    if (unit.state !== "value") return open(project, ["applicantUnit"], project.key);
    const answer = ofApplicant(project, unit.value, at(unit), wanted, context);
    return answer.outcome === "pass" ? (doubtfulPartner(project, wanted, context) ?? answer) : answer;
  },
});

/** A unit's name, and a list of names, as they are compared. */
const keyOf = once(({ text }: UnitValue) => unitKey(text));
const keysOf = once((names: readonly string[]): ReadonlySet<string> => new Set(names.map(unitKey)));

function ofApplicant(project: Project, unit: UnitValue, named: readonly CellMark[], wanted: Params, context: RuleContext): Outcome {
  const { guideline } = context;
  const place = read(project, "unitRegisteredPlace");
  const cells = [...named, ...at(place, "evidence")];
  const facts = { unit: unit.text };
  const where = place.state === "value" ? place.value.kind : null;
  const told = place.state === "value" ? { ...facts, place: place.value.text } : facts;
  const listed = listedUnitOf(unit, guideline);
  if (listed !== null) {
    if (where !== null && where !== listed.region) return review("contradictory", "listed-elsewhere", { cells, facts: told });
    const alias = unitKey(listed.name) !== keyOf(unit);
    return alias ? pass({ cells, facts: { ...facts, listed: listed.name } }, "alias") : pass({ cells, facts });
  }
  if (where !== "mainland" && keysOf(wanted.unlisted).has(keyOf(unit))) {
    return fail("unlisted", { cells, facts });
  }
  if (where === "HK" || where === "MO") {
    const near = guideline.listedUnits.find(({ name }) => isNear(unitKey(name), keyOf(unit)));
    const lookalike = keysOf(guideline.lookalikes).has(keyOf(unit));
    return near === undefined || lookalike
      ? fail("unlisted", { cells, facts })
      : review("needsJudgement", "nearly-listed", { cells, facts: { ...facts, listed: near.name } });
  }
  const code = read(project, "creditCode");
  const mainland = where === "mainland" || (code.state === "value" && code.value.valid);
  if (wanted.who === "listed" && (mainland || where !== null)) return notApplicable("otherKind");
  if (where !== null && where !== "mainland") return fail("abroad", { cells: [...at(place), ...at(read(project, "applicantUnit"), "evidence")], facts: told });
  if (mainland) return pass({ cells: [...cells, ...at(code, "evidence")], facts });
  if (wanted.prefixes.some((prefix) => unit.text.startsWith(prefix))) return review("needsJudgement", "which-place", { cells, facts });
  return wanted.who === "listed" ? notApplicable("otherKind") : open(project, ["unitRegisteredPlace", "creditCode"], project.key);
}

/** A second Chinese unit that is of Hong Kong or Macau by its name and not on the list. */
function doubtfulPartner(project: Project, { partnersIn, unlisted, prefixes }: Params, context: RuleContext): Outcome | null {
  const doubtful = partnerUnits(project, partnersIn, context).find(({ unit }) => {
    const barred = keysOf(unlisted).has(keyOf(unit));
    const known = barred || keysOf(context.guideline.lookalikes).has(keyOf(unit));
    const named = known ? barred : prefixes.some((prefix) => unit.text.startsWith(prefix));
    return named && listedUnitOf(unit, context.guideline) === null;
  });
  if (doubtful === undefined) return null;
  return review("needsJudgement", "partner", { cells: doubtful.cells, facts: { unit: doubtful.unit.text }, severity: "warning" });
}

/** One name within the other, or one character apart. */
function isNear(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const skip = long.length === short.length ? 1 : 0;
  return short.slice(start + skip) === long.slice(start + 1);
}
