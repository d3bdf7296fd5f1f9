import { z } from "zod";
import { read, type Person } from "../roster/roster";
import type { UnitValue } from "../roster/values";
import { personRule, type Outcome } from "./rule";
import { at, fail, open, pass, review, valueOf } from "./support/answers";
import { listedUnitOf } from "./support/listed-units";
import { once } from "./support/once";
import { outside } from "./support/subjects";

const params = z.strictObject({
  /** Employers whose staff are civil servants, by what their name contains. */
  organs: z.array(z.string()),
  /** Ends of names that state organs often have, and words in a position: a question, not a verdict. */
  suffixes: z.array(z.string()),
  positions: z.array(z.string()),
});
type Params = z.infer<typeof params>;

/** 公务人员不得申报: the leader fails; of a member the call does not surely speak, so a person decides. */
export const civilServant = personRule<Params>({
  id: "civil-servant",
  params,
  needs: ["isCivilServant", "employer", "position"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "partial",
  check({ person }, wanted, { guideline }) {
    const foreign = outside(person, "chinese");
    if (foreign !== null) return foreign;
    const leads = person.role === "leader";
    const facts = { person: person.name };
    const declared = read(person, "isCivilServant");
    const staff = read(person, "staffType");
    const byStaff = staff.state === "value" && staff.value.includes("civilServant");
    const said = declared.state === "value" && declared.value === "yes";
    if (byStaff && declared.state === "value" && declared.value === "no") {
      return review("contradictory", "staff-conflict", { cells: [...at(declared), ...at(staff)], facts });
    }
    if (said || byStaff) {
      const cells = said ? at(declared) : at(staff);
      return leads ? fail("leader", { cells, facts }) : review("needsJudgement", "member", { cells, facts });
    }
    const employer = read(person, "employer");
    const listed = employer.state === "value" && listedUnitOf(employer.value, guideline) !== null;
    if (employer.state === "value" && !listed && looksLike(wanted)(employer.value).organ) {
      const grounds = { cells: [...at(employer), ...at(declared, "evidence")], facts: { ...facts, employer: employer.value.text } };
      if (declared.state === "value") return review("contradictory", "conflict", grounds);
      return leads ? fail("leader-organ", grounds) : review("needsJudgement", "likely-employer", grounds);
    }
    if (declared.state === "value") {
      const grounds = { cells: at(declared), facts };
      return declared.value === "no" ? pass(grounds) : review("needsJudgement", "pending", grounds);
    }
    if (declared.state === "unreadable") return open(person, ["isCivilServant"], person.name);
    return (listed ? null : likely(person, wanted)) ?? silent(person);
  },
});

/** What an employer's name looks like: most of the people of a roster share few employers. */
const looksLike = once(({ organs, suffixes }: Params) =>
  once(({ text }: UnitValue) => ({ organ: organs.some((organ) => text.includes(organ)), office: suffixes.some((suffix) => text.endsWith(suffix)) })),
);

/** Nothing is declared: what the employer and the position look like. */
function likely(person: Person, wanted: Params): Outcome | null {
  const employer = read(person, "employer");
  if (employer.state === "value" && looksLike(wanted)(employer.value).office) {
    return review("needsJudgement", "likely-employer", { cells: at(employer), facts: { person: person.name, employer: employer.value.text } });
  }
  const position = read(person, "position");
  const held = valueOf(position);
  return held !== null && wanted.positions.some((word) => held.includes(word))
    ? review("needsJudgement", "likely-position", { cells: at(position), facts: { person: person.name, position: held } })
    : null;
}

/** Of a leader it must be known; of a member an empty cell is worth no more than a note. */
function silent(person: Person): Outcome {
  const declared = read(person, "isCivilServant");
  if (person.role === "leader") return open(person, ["isCivilServant"], person.name);
  if (declared.state === "empty") return pass({ cells: at(declared), facts: { person: person.name } }, "member-silent");
  const answer = open(person, ["isCivilServant"], person.name);
  return answer.outcome === "review" ? { ...answer, severity: "info" } : answer;
}
