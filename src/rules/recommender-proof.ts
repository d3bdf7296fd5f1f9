import { z } from "zod";
import { recommenderClasses } from "../guideline/guideline";
import { unitKey } from "../roster/cells/unit";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass, review, valueOf } from "./support/answers";
import { recommenderOf } from "./support/recommenders";
import { notApplicable } from "./support/subjects";

const params = z.strictObject({
  class: z.enum(recommenderClasses),
  /** 联盟评估等级 that are admitted and that are not. */
  grades: z.strictObject({ admitted: z.array(z.string()), barred: z.array(z.string()) }).optional(),
  /** Words in the name or class of those that need no grade. */
  ungraded: z.array(z.string()).default([]),
});

/** 某一类推荐单位另须满足的条件 (转制成立的行业协会, A 类试点联盟): by its stated class or grade, never by its name alone. */
export const recommenderProof = projectRule<z.infer<typeof params>>({
  id: "recommender-proof",
  params,
  needs: ["recommender", "recommenderType", "allianceGrade"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "partial",
  check({ project }, wanted, { guideline }) {
    const recommender = recommenderOf(project, guideline);
    const { name, kind, cells } = recommender;
    const facts = { recommender: name ?? project.key };
    if (kind !== null && kind !== wanted.class) return notApplicable("otherKind");
    const stated = valueOf(read(project, "recommenderType"));
    if (wanted.ungraded.some((word) => `${name ?? ""}${stated ?? ""}`.includes(word))) return pass({ cells, facts });
    const column = read(project, "allianceGrade");
    if (wanted.grades !== undefined && column.state === "value") {
      const grade = unitKey(column.value).toUpperCase();
      const all = [...at(column), ...at(read(project, "recommender"), "evidence")];
      if (wanted.grades.admitted.some((one) => grade.startsWith(one))) return pass({ cells: all, facts });
      return wanted.grades.barred.some((one) => grade.startsWith(one))
        ? fail("grade", { cells: all, facts: { ...facts, grade: column.value } })
        : review("unknownValue", "grade-unknown", { cells: all, facts: { ...facts, grade: column.value } });
    }
    if (kind === wanted.class && recommender.sure) return pass({ cells, facts });
    if (name === null && kind === null) return open(project, ["recommender"], project.key);
    if (wanted.grades !== undefined && kind === wanted.class) return open(project, ["allianceGrade"], project.key);
    return kind === null ? review("unknownValue", "unknown", { cells, facts }) : review("needsJudgement", "unproved", { cells, facts });
  },
});
