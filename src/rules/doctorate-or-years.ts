import { z } from "zod";
import { formatInterval } from "../roster/calendar";
import { read, type Person } from "../roster/roster";
import { fail, open, pass, valueOf } from "./support/answers";
import { doubtOf, either } from "./support/claims";
import { hasResearched, holdsDoctorate } from "./support/degree";
import { personRule } from "./rule";
import { notApplicable, outside, submissionOf, whoSchema } from "./support/subjects";

const params = z.strictObject({
  who: whoSchema,
  /** So many years of research are enough without a doctorate. */
  years: z.number().positive(),
  fields: z.enum(["natural", "any"]),
  /** Asked of 正式人员 only, not of doctoral students and postdocs. */
  onlyRegular: z.boolean(),
});

/** 具有博士学位或若干年以上科研工作经历: either is enough. */
export const doctorateOrYears = personRule<z.infer<typeof params>>({
  id: "doctorate-or-years",
  params,
  needs: ["degree", "degreeStatus", "degreeDiscipline", "researchStart", "researchYears", "researchDiscipline", "staffType"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "partial",
  check({ person, project }, { who, years, fields, onlyRegular }, context) {
    const exempt = outside(person, who);
    if (exempt !== null) return exempt;
    const staff = onlyRegular ? asked(person) : "yes";
    if (staff === "no") return notApplicable("otherKind");
    const submission = submissionOf(project, context);
    const claim = either(holdsDoctorate(person, fields, submission), hasResearched(person, years, fields, submission));
    const facts = { person: person.name };
    if (claim.truth === "unknown") return doubtOf(claim, person, person.name, facts);
    const grounds = { cells: claim.cells, facts, ...(claim.margin && { margin: claim.margin }) };
    if (claim.truth === "yes") return pass(grounds);
    if (staff === "unknown") return open(person, ["staffType"], person.name);
    const degree = valueOf(read(person, "degree"))?.text ?? "";
    const told = read(person, "researchStart");
    const research = told.state === "value" ? formatInterval(told.value) : String(valueOf(read(person, "researchYears")) ?? "");
    return fail(told.state === "value" ? "neither-since" : "neither-years", { ...grounds, facts: { ...facts, degree, research, years } });
  },
});

/** Whether the clause is about this member: regular staff who are not students or postdocs at once. */
function asked(person: Person): "yes" | "no" | "unknown" {
  const kinds = valueOf(read(person, "staffType"));
  if (kinds === null) return "unknown";
  return kinds.includes("regular") && !kinds.includes("phdStudent") && !kinds.includes("postdoc") ? "yes" : "no";
}
