import { z } from "zod";
import type { FieldKey } from "../roster/field";
import { read, type Project } from "../roster/roster";
import { projectRule, type CellMark, type Fact, type Margin, type Outcome } from "./rule";
import { at, fail, open, pass, review, unique, valueOf } from "./support/answers";
import { isOpenEnded, tellExactly } from "./support/numbers";
import { numberField } from "./support/number-fields";

/** `weak`: what the call does not say outright, so that missing it is only a question. */
const weak = z.boolean().default(false);
const condition = z.union([
  /** The columns together are at least so much. */
  z.strictObject({ sum: z.array(numberField).min(1), min: z.int().positive().default(1), counts: z.enum(["people", "meetings"]).default("people"), weak }),
  /** One column is at least so many per cent of another; `rest` is what the whole has besides. */
  z.strictObject({ share: numberField, of: numberField, rest: numberField.optional(), percent: z.int().positive(), weak }),
]);
type Condition = z.infer<typeof condition>;

const params = z.strictObject({
  all: z.array(condition).min(1),
  /** Column with the days on which it is planned, which lie within the project's period. */
  dates: z.literal("confDates").optional(),
});

interface Weighed {
  readonly cells: readonly CellMark[];
  readonly said:
    | { readonly truth: "yes" }
    | { readonly truth: "no"; readonly message: string; readonly facts: Readonly<Record<string, Fact>>; readonly margin?: Margin }
    | { readonly truth: "unknown"; readonly fields: readonly FieldKey[]; readonly openEnded?: FieldKey };
}

/** Numbers of a plan (人次, 会议人数): sums and shares, per cent reckoned in whole people, never rounded. */
export const plannedNumbers = projectRule<z.infer<typeof params>>({
  id: "planned-numbers",
  params,
  needs: [],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }, { all, dates }) {
    const weighed = all.map((one) => ({ one, ...weigh(one, project) }));
    const answers = weighed.flatMap(({ one, cells, said }) => (said.truth === "no" ? [missed(one, cells, said)] : []));
    const worst = answers.find(({ outcome }) => outcome === "fail") ?? answers[0];
    if (worst !== undefined) return worst;
    const openEnded = weighed.map(({ said }) => (said.truth === "unknown" ? said.openEnded : undefined)).find((field) => field !== undefined);
    if (openEnded !== undefined) return tellExactly(project, openEnded, project.key);
    const silent = [...new Set(weighed.flatMap(({ said }) => (said.truth === "unknown" ? said.fields : [])))];
    const cells = unique(weighed.flatMap((one) => one.cells));
    if (silent.length === 0) return (dates === undefined ? null : outsidePeriod(project)) ?? pass({ cells, facts: { project: project.key } });
    const told = all.some((one) => fieldsOf(one).some((field) => read(project, field).state === "value"));
    const unreadable = silent.find((field) => read(project, field).state === "unreadable");
    if (unreadable !== undefined) return open(project, [unreadable], project.key);
    return told
      ? review("needsJudgement", "part-told", { cells, facts: { project: project.key, fields: silent } })
      : open(project, silent, project.key);
  },
});

/** A day that surely lies before or after the project's period; null where none does. */
function outsidePeriod(project: Project): Outcome | null {
  const [days, start, end] = [read(project, "confDates"), read(project, "startDate"), read(project, "endDate")];
  if (days.state === "unreadable") return open(project, ["confDates"], project.key);
  if (days.state !== "value") return null;
  const early = start.state === "value" && days.value.some(({ to }) => to < start.value.from);
  const late = end.state === "value" && days.value.some(({ from }) => from > end.value.to);
  if (!early && !late) return null;
  return review("needsJudgement", "outside-period", { cells: [...at(days), ...(early ? at(start, "evidence") : at(end, "evidence"))], facts: { project: project.key, told: days.raw } });
}

function weigh(one: Condition, project: Project): Weighed {
  const cells = fieldsOf(one).flatMap((field) => at(read(project, field)));
  const number = (field: FieldKey): number | null => valueOf(read(project, field) as ReturnType<typeof read<"visitsOut">>);
  if ("sum" in one) {
    const known = one.sum.map(number);
    const value = known.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    if (value >= one.min) return { cells, said: { truth: "yes" } };
    const fields = one.sum.filter((field) => number(field) === null);
    if (fields.length > 0) return { cells, said: { truth: "unknown", fields } };
    const openEnded = one.sum.find((field) => isOpenEnded(read(project, field)));
    if (openEnded !== undefined) return { cells, said: { truth: "unknown", fields: [openEnded], openEnded } };
    const facts = { project: project.key, fields: one.sum, value, min: one.min };
    const margin: Margin = { value: value - one.min, unit: "person" };
    return { cells, said: { truth: "no", message: "too-few", facts, ...(one.counts === "people" && { margin }) } };
  }
  const whole = number(one.of);
  const rest = one.rest === undefined ? null : number(one.rest);
  const part = number(one.share) ?? (whole === null || rest === null ? null : whole - rest);
  if (whole === null || part === null) {
    return { cells, said: { truth: "unknown", fields: [...(part === null ? [one.share] : []), ...(whole === null ? [one.of] : [])] } };
  }
  // 30人以上 may be more, of which the share is less; 6人以上 may be more, too.
  const [wholeOpen, partOpen] = [isOpenEnded(read(project, one.of)), isOpenEnded(read(project, one.share))];
  const enough = part * 100 >= one.percent * whole;
  if (enough ? wholeOpen && !partOpen : partOpen) {
    const field = enough ? one.of : one.share;
    return { cells, said: { truth: "unknown", fields: [field], openEnded: field } };
  }
  const facts = { project: project.key, field: one.share, value: part, whole };
  if (part > whole || part < 0) return { cells, said: { truth: "no", message: "more-than-all", facts } };
  if (enough) return { cells, said: { truth: "yes" } };
  const min = Math.ceil((one.percent * whole) / 100);
  return {
    cells,
    said: { truth: "no", message: "share", facts: { ...facts, percent: one.percent, min }, margin: { value: part - min, unit: "person" } },
  };
}

function missed(one: Condition, cells: readonly CellMark[], said: Extract<Weighed["said"], { truth: "no" }>): Outcome {
  const grounds = { cells, facts: said.facts, ...(said.margin && { margin: said.margin }) };
  if (said.message === "more-than-all") return review("contradictory", said.message, grounds);
  return one.weak ? review("needsJudgement", `${said.message}-doubt`, grounds) : fail(said.message, grounds);
}

function fieldsOf(one: Condition): readonly FieldKey[] {
  return "sum" in one ? one.sum : [one.share, one.of, ...(one.rest === undefined ? [] : [one.rest])];
}
