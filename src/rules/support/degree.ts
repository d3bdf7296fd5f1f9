import { addMonths, dayOf, type DateInterval } from "../../roster/calendar";
import { read, type Person } from "../../roster/roster";
import type { DisciplineValue } from "../../roster/values";
import { at, valueOf } from "./answers";
import { both, doubt, settled, untold, type Claim } from "./claims";
import { reaches } from "./numbers";
import { daysBefore } from "./span";

/** `natural`: 自然科学、工程技术 (理/工/农/医) only; `any`: no restriction. */
export type FieldOfStudy = "natural" | "any";

/** The doctorate has been awarded (学历 "博士研究生" and 博士在读 are not yet one), in the field asked for. */
export function holdsDoctorate(person: Person, fields: FieldOfStudy, submission: DateInterval): Claim {
  const held = doctorateHeld(person, submission);
  return fields === "any" ? held : both(held, natural(person, "degreeDiscipline"));
}

/** A degree that is awarded only when applications are handed in or later, by its own cell (博士，2026年6月毕业) or by 毕业时间. */
function pending(person: Person, text: string, submission: DateInterval): Claim | null {
  const graduation = read(person, "gradDate");
  const late = graduation.state === "value" && graduation.value.to >= submission.from;
  const [, year, month] = /(20\d{2})\s*[年届./-]\s*(\d{1,2})?/.exec(text) ?? [];
  const told = year === undefined ? null : dayOf(Number(year), month === undefined ? 12 : Number(month), 1);
  const planned = /预计|应届|即将|拟|将于|待授/.test(text) || (told !== null && addMonths(told, 1) > submission.from);
  if (!late && !planned) return null;
  return doubt([...at(read(person, "degree")), ...(late ? at(graduation, "evidence") : [])], "imprecise", "degree-pending");
}

function doctorateHeld(person: Person, submission: DateInterval): Claim {
  const degree = read(person, "degree");
  if (degree.state !== "value") return untold(["degree"], at(degree));
  const cells = at(degree);
  const { level } = degree.value;
  if (level === "unknown") return doubt(cells, "unknownValue", "degree-unknown");
  if (level !== "doctor") return settled(false, cells);
  const column = read(person, "degreeStatus");
  const stated = column.state === "value" ? column.value : "unknown";
  const status = degree.value.status === "unknown" ? stated : degree.value.status;
  const all = [...cells, ...(column.state === "value" ? at(column, "evidence") : [])];
  if (stated !== "unknown" && stated !== status) {
    // 博士 beside 在读 is a degree that is still to be awarded, unless its own cell says that it has been.
    return /已|获|授予|毕业|取得/.test(degree.value.text) || stated === "awarded" ? doubt(all, "contradictory", "degree-conflict") : settled(false, all);
  }
  if (status === "awarded") return pending(person, degree.value.text, submission) ?? settled(true, all);
  if (status !== "unknown") return settled(false, all);
  return doubt(all, "unknownValue", "degree-unknown");
}

function natural(person: Person, field: "degreeDiscipline" | "researchDiscipline"): Claim {
  const column = read(person, field);
  const named = field === "degreeDiscipline" ? (valueOf(read(person, "degree"))?.discipline ?? null) : null;
  const discipline: DisciplineValue | null = column.state === "value" && (column.value.area !== "unclear" || named === null) ? column.value : named;
  if (discipline === null) return untold([field], at(column));
  const cells = at(column, "evidence");
  if (discipline.area === "natural") return settled(true, cells);
  if (discipline.area === "other") return settled(false, at(column));
  return doubt(at(column), "needsJudgement", "discipline-unclear");
}

/**
 * At least so many years of research when the application is handed in (an interval where that day is not
 * known), in the field asked for. Exactly so many years are enough.
 */
export function hasResearched(person: Person, years: number, fields: FieldOfStudy, submission: DateInterval): Claim {
  const long = longEnough(person, years, submission);
  return fields === "any" ? long : both(long, natural(person, "researchDiscipline"));
}

function longEnough(person: Person, years: number, submission: DateInterval): Claim {
  const since = sinceStart(person, years, submission);
  const column = read(person, "researchYears");
  const told =
    column.state !== "value"
      ? untold(["researchStart", "researchYears"])
      : reaches(column, years) === "unknown"
        ? doubt(at(column), "imprecise", "years-open")
        : settled(column.value >= years, at(column), { value: Math.round((column.value - years) * 12), unit: "month" });
  if (since === null || since.truth === told.truth) return since ?? told;
  if (since.truth === "unknown" && told.truth !== "unknown") return told;
  if (told.truth === "unknown") return since;
  return doubt([...since.cells, ...told.cells], "contradictory", "years-conflict");
}

/** By the day on which research work began; null where the roster does not tell it. */
function sinceStart(person: Person, years: number, submission: DateInterval): Claim | null {
  const start = read(person, "researchStart");
  if (start.state === "unreadable") return untold(["researchStart"], at(start));
  if (start.state !== "value") return null;
  const cells = at(start);
  const surely = addMonths(submission.from, -12 * years);
  const possibly = addMonths(submission.to, -12 * years);
  if (start.value.to <= surely) return settled(true, cells, { value: daysBefore(start.value, surely), unit: "day" });
  if (start.value.from > possibly) return settled(false, cells, { value: daysBefore(start.value, possibly), unit: "day" });
  return doubt(cells, "imprecise", "years-imprecise");
}
