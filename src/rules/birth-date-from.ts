import { z } from "zod";
import { onOrAfter, type DateInterval, type Day } from "../roster/calendar";
import { read, type Person } from "../roster/roster";
import { at, fail, open, pass, review, type Truth } from "./support/answers";
import { dayOfParam, isoDay } from "./support/params";
import { personRule, type CellMark, type Outcome } from "./rule";
import { common, dateFact, daysAfter, span } from "./support/span";
import { outside, whoSchema } from "./support/subjects";

const params = z.strictObject({
  who: whoSchema,
  /** First birthday that is admitted. */
  from: isoDay,
  /** Where only an age is told: what surely passes and what surely fails, with a margin for 虚岁 and stale ages. */
  age: z.strictObject({ passUpTo: z.int(), failFrom: z.int() }).optional(),
});
type Params = z.infer<typeof params>;

/** Ages that somebody who takes part can have: 0 and 150 are slips, and tell nothing. */
const plausible = { from: 14, to: 100 } as const;

/** 出生日期不早于某日. The bracketed date of the call is the test, whatever the words about age. */
export const birthDateFrom = personRule<Params>({
  id: "birth-date-from",
  params,
  needs: ["birthDate", "idNumber", "age"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "full",
  check({ person }, limits) {
    const exempt = outside(person, limits.who);
    if (exempt !== null) return exempt;
    const line = dayOfParam(limits.from);
    const birth = read(person, "birthDate");
    const id = read(person, "idNumber");
    const idBirth = id.state === "value" && id.value.valid ? id.value.birth : null;
    if (birth.state === "unreadable") return open(person, ["birthDate"], person.name);
    if (birth.state === "value") {
      if (idBirth === null) return judge(person, birth.value, line, limits, at(birth));
      const agreed = common(birth.value, idBirth);
      if (agreed !== null) return judge(person, agreed, line, limits, at(birth));
      const sides = [onOrAfter(birth.value, line), onOrAfter(idBirth, line)];
      const oneSide = sides[0] === sides[1] && sides[0] !== "unknown";
      if (oneSide) return judge(person, birth.value, line, limits, [...at(birth), ...at(id, "evidence")]);
      return review("contradictory", "conflict", {
        cells: [...at(birth), ...at(id)],
        facts: { person: person.name, birth: dateFact(birth.value), idBirth: dateFact(idBirth), from: limits.from },
      });
    }
    if (idBirth !== null) return judge(person, idBirth, line, limits, at(id), "from-id");
    return byAge(person, limits);
  },
});

function judge(
  person: Person,
  birth: DateInterval,
  line: Day,
  { from }: Params,
  cells: readonly CellMark[],
  notice?: string,
): Outcome {
  const said: Truth = onOrAfter(birth, line);
  const facts = { person: person.name, birth: dateFact(birth), from };
  if (said === "unknown") return review("imprecise", "imprecise", { cells, facts });
  const value = daysAfter(birth, line);
  const margin = { value, unit: "day" } as const;
  return said === "yes"
    ? pass({ cells, facts, margin }, notice)
    : fail("too-early", { cells, facts: { ...facts, ...span(value) }, margin });
}

function byAge(person: Person, { age: limits, from }: Params): Outcome {
  const id = read(person, "idNumber");
  const age = read(person, "age");
  if (limits !== undefined && age.state === "value") {
    const grounds = { cells: at(age), facts: { person: person.name, age: age.value, from } };
    if (age.value < plausible.from || age.value > plausible.to) return review("unreadable", "unreadable", { cells: at(age), facts: { who: person.name, field: "age", raw: age.raw } });
    if (age.value <= limits.passUpTo) return pass(grounds, "from-age");
    if (age.value >= limits.failFrom) return fail("age-too-high", grounds);
    return review("imprecise", "age-only", grounds);
  }
  if (id.state === "value") {
    return review("unreadable", "id-unusable", { cells: at(id), facts: { person: person.name, from } });
  }
  return open(person, limits === undefined ? ["birthDate", "idNumber"] : ["birthDate", "idNumber", "age"], person.name);
}
