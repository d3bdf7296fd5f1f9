import { z } from "zod";
import { recommenderClasses } from "../guideline/guideline";
import { read, type Project } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass, review, type Truth } from "./support/answers";
import { recommenderOf } from "./support/recommenders";
import { notApplicable } from "./support/subjects";

const params = z.strictObject({
  /** Classes of 推荐单位 that the clause is for. */
  classes: z.array(z.enum(recommenderClasses)).min(1),
  /** Column that tells the relation. */
  field: z.enum(["recommenderRelation", "isMemberOfRecommender"]),
  /** How a column of free text begins where the relation is there, and where it is not. */
  yes: z.array(z.string()).default([]),
  no: z.array(z.string()).default([]),
});

/** 推荐单位只推荐与其有规定关系(业务指导、会员)的单位, as the roster declares it. */
export const recommenderRelation = projectRule<z.infer<typeof params>>({
  id: "recommender-relation",
  params,
  needs: ["recommender", "recommenderType", "recommenderRelation", "isMemberOfRecommender"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "partial",
  check({ project }, wanted, { guideline }) {
    const { name, kind, cells: named } = recommenderOf(project, guideline);
    if (kind !== null && !wanted.classes.some((one) => one === kind)) return notApplicable("otherKind");
    const column = read(project, wanted.field);
    if (column.state !== "value") return open(project, [wanted.field], project.key);
    const cells = [...at(column), ...named.map((cell) => ({ ...cell, role: "evidence" as const }))];
    const facts = { project: project.key, field: wanted.field };
    switch (related(project, wanted)) {
      case "yes":
        return pass({ cells, facts });
      case "no":
        return kind === null && name !== null
          ? review("needsJudgement", "class-unknown", { cells, facts: { ...facts, recommender: name } })
          : fail("not-related", { cells, facts });
      case "unknown":
        return review("unknownValue", "vague", { cells, facts: { ...facts, told: column.raw } });
    }
  },
});

function related(project: Project, { field, yes, no }: z.infer<typeof params>): Truth {
  const column = read(project, field);
  if (column.state !== "value") return "unknown";
  if (column.value === "yes" || column.value === "no") return column.value;
  if (no.some((word) => column.value.startsWith(word))) return "no";
  return yes.some((word) => column.value.startsWith(word)) ? "yes" : "unknown";
}
