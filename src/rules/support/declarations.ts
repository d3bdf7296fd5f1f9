import { z } from "zod";
import { fieldKinds, type FieldKey } from "../../roster/field";
import { read, type Fields, type Person, type Project } from "../../roster/roster";
import type { Outcome, RuleContext } from "../rule";
import { at, fail, open, pass, review, type Truth } from "./answers";
import { submissionOf } from "./subjects";

const declarable = new Set<string>(
  Object.entries(fieldKinds).flatMap(([field, kind]) => (kind === "yesNo" || kind === "level" ? [field] : [])),
);

/** A column that is answered with 是/否 or 良好/一般/否. */
export const declarableField = z.custom<FieldKey>((field) => typeof field === "string" && declarable.has(field));

export const declarationsSchema = z.strictObject({
  /** Each of them must hold; of the columns of one, any is enough. */
  all: z.array(z.strictObject({ any: z.array(declarableField).min(1), wanted: z.enum(["yes", "no"]).default("yes") })).min(1),
  /** Column with the day on which what is declared ends; what ended before submission is a question. */
  until: z.literal("banUntil").optional(),
});
export type Declarations = z.infer<typeof declarationsSchema>;

/** What is declared in yes/no columns; `person` null for what is declared of the project as a whole. */
export function declared(project: Project, person: Person | null, wanted: Declarations, context: RuleContext): Outcome {
  const who = person?.name ?? project.key;
  const subject = { fields: fieldsFor(project, person, wanted) };
  const broken = wanted.all.find((part) => holds(subject, part.any, part.wanted) === "no");
  if (broken !== undefined) {
    const { any, wanted: answer } = broken;
    const cells = any.flatMap((field) => at(read(subject, field)));
    const until = wanted.until === undefined ? null : read(subject, wanted.until);
    const submission = submissionOf(project, context);
    const ended = until?.state === "value" && until.value.to < submission.from;
    const grounds = { cells: until?.state === "value" ? [...cells, ...at(until, "evidence")] : cells, facts: { who, fields: any } };
    if (until?.state === "value" && !ended && until.value.from < submission.to) return review("imprecise", "ends-within", grounds);
    return ended ? review("needsJudgement", "ended", grounds) : fail(answer === "yes" ? "not-declared" : "declared", grounds);
  }
  const doubtful = wanted.all.find((part) => holds(subject, part.any, part.wanted) === "unknown");
  if (doubtful === undefined) {
    return pass({ cells: wanted.all.flatMap(({ any }) => any.flatMap((field) => at(read(subject, field)))), facts: { who } });
  }
  const { any } = doubtful;
  const vague = any.filter((field) => read(subject, field).state === "value" && answerOf(subject, field) === "unknown");
  return vague.length === 0
    ? open(subject, any.filter((field) => answerOf(subject, field) === "unknown"), who)
    : review("needsJudgement", "vague", { cells: vague.flatMap((field) => at(read(subject, field))), facts: { who, fields: vague } });
}

function holds(subject: { readonly fields: Fields }, any: readonly FieldKey[], wanted: "yes" | "no"): Truth {
  let worst: Truth = "no";
  for (const field of any) {
    const answer = answerOf(subject, field);
    if (answer === wanted) return "yes";
    if (answer === "unknown") worst = "unknown";
  }
  return worst;
}

/** 是 and 良好 are yes; 准备中 and 一般 are neither. */
function answerOf(subject: { readonly fields: Fields }, field: FieldKey): Truth {
  const reading = read(subject, field);
  if (reading.state !== "value") return "unknown";
  return reading.value === "yes" || reading.value === "good" ? "yes" : reading.value === "no" ? "no" : "unknown";
}

/** The columns asked for: one may stand with the person or with the project; the leader's cells answer for the project. */
function fieldsFor(project: Project, person: Person | null, { all, until }: Declarations): Fields {
  const of = person ?? project.leaders[0];
  if (of === undefined) return project.fields;
  const fields: Partial<Record<FieldKey, unknown>> = {};
  const take = (field: FieldKey): void => {
    const reading = project.fields[field] ?? of.fields[field];
    if (reading !== undefined) fields[field] = reading;
  };
  for (const { any } of all) for (const field of any) take(field);
  if (until !== undefined) take(until);
  return fields as Fields;
}
