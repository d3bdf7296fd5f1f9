import type { DateInterval } from "./calendar";
import { fillIn } from "./drafts";
import type { FieldKey } from "./field";
import type { DraftFields } from "./row-reader";
import type { PeriodValue } from "./values";

const told = ["startDate", "endDate", "durationMonths"] as const satisfies readonly FieldKey[];

/** 起止时间 and 执行期 in one column tell what 执行期开始, 执行期结束 and 执行期(月) would, where those do not. */
export function sharePeriod(fields: DraftFields): void {
  const { period } = fields;
  if (period === undefined || period.state === "absent") return;
  if (period.state !== "value") {
    if (told.some((field) => fields[field]?.state === "value")) return;
    for (const field of ["startDate", "endDate"] as const) fillIn(fields, field, period);
    return;
  }
  const { start, end, months } = period.value as PeriodValue;
  const said: Readonly<Record<(typeof told)[number], DateInterval | number | null>> = { startDate: start, endDate: end, durationMonths: months };
  for (const field of told) {
    const value = said[field];
    if (value !== null) fillIn(fields, field, { ...period, value });
  }
}
