import { z } from "zod";
import { read } from "../roster/roster";
import { fail, pass, valueOf } from "./support/answers";
import { doubtOf } from "./support/claims";
import { holdsDoctorate } from "./support/degree";
import { personRule } from "./rule";
import { outside, submissionOf, whoSchema } from "./support/subjects";

const params = z.strictObject({ who: whoSchema, fields: z.enum(["natural", "any"]) });

/** 具有博士学位, in the field asked for; no number of years stands in for it. */
export const doctorate = personRule<z.infer<typeof params>>({
  id: "doctorate",
  params,
  needs: ["degree", "degreeStatus", "degreeDiscipline"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "full",
  check({ person, project }, { who, fields }, context) {
    const exempt = outside(person, who);
    if (exempt !== null) return exempt;
    const submission = submissionOf(project, context);
    const claim = holdsDoctorate(person, fields, submission);
    const facts = { person: person.name };
    if (claim.truth === "unknown") return doubtOf(claim, person, person.name, facts);
    if (claim.truth === "yes") return pass({ cells: claim.cells, facts });
    const degree = valueOf(read(person, "degree"));
    const discipline = valueOf(read(person, "degreeDiscipline"))?.text ?? degree?.discipline?.text ?? "";
    const awarded = holdsDoctorate(person, "any", submission).truth === "yes";
    return awarded
      ? fail("other-discipline", { cells: claim.cells, facts: { ...facts, discipline } })
      : fail("no-doctorate", { cells: claim.cells, facts: { ...facts, degree: degree?.text ?? "" } });
  },
});
