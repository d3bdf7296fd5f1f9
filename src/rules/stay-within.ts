import { z } from "zod";
import { onOrAfter, onOrBefore } from "../roster/calendar";
import { read, type Fields, type Person } from "../roster/roster";
import { personRule, type Outcome } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { dayOfParam, isoDay } from "./support/params";
import { dateFact, daysBefore } from "./support/span";
import { outside, whoSchema } from "./support/subjects";
import { visitsOf } from "./support/visits";

const params = z.strictObject({
  who: whoSchema,
  /** First and last day of the stay that are admitted. */
  from: isoDay,
  to: isoDay,
});

/** 出访在规定的期间内完成, both days included. */
export const stayWithin = personRule<z.infer<typeof params>>({
  id: "stay-within",
  params,
  needs: ["tripStart", "tripEnd"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "full",
  check({ person, project }, { who, from, to }) {
    const exempt = outside(person, who);
    if (exempt !== null) return exempt;
    const answers = visitsOf(project, person).map((stay) => judge(person, stay, from, to));
    const worst = answers.find(({ outcome }) => outcome === "fail") ?? answers.find(({ outcome }) => outcome === "review");
    return worst ?? answers[0] ?? open(person, ["tripEnd"], person.name);
  },
});

function judge(person: Person, stay: { readonly fields: Fields }, from: string, to: string): Outcome {
  const start = read(stay, "tripStart");
  const end = read(stay, "tripEnd");
  const [first, last] = [dayOfParam(from), dayOfParam(to)];
  for (const reading of [end, start]) {
    if (reading.state !== "value") continue;
    const facts = { person: person.name, day: dateFact(reading.value), from, to };
    if (onOrBefore(reading.value, last) === "no") return fail("too-late", { cells: at(reading), facts, margin: { value: daysBefore(reading.value, last), unit: "day" } });
    if (onOrAfter(reading.value, first) === "no") return fail("too-early", { cells: at(reading), facts });
  }
  if (start.state === "unreadable") return open(stay, ["tripStart"], person.name);
  if (end.state !== "value") return open(stay, ["tripEnd"], person.name);
  const cells = [...at(start), ...at(end)];
  const vague = [start, end].find((reading) => reading.state === "value" && (onOrBefore(reading.value, last) === "unknown" || onOrAfter(reading.value, first) === "unknown"));
  const facts = { person: person.name, from, to };
  if (vague?.state === "value") return review("imprecise", "imprecise", { cells: at(vague), facts: { ...facts, day: dateFact(vague.value) } });
  return pass({ cells, facts, margin: { value: daysBefore(end.value, last), unit: "day" } });
}
