import type { FieldKey } from "../../roster/field";
import { read, type Fields, type Reading } from "../../roster/roster";
import type { Outcome } from "../rule";
import { at, review, type Truth } from "./answers";

type Told = Extract<Reading<number>, { readonly state: "value" }>;

/** 5 以上, 至少 5: a number of which only the lower end is told. */
export function isOpenEnded(reading: Reading<unknown>): boolean {
  return reading.state === "value" && reading.note === "atLeast";
}

/** Whether a told number is at least so much; where only its lower end is told, what is below the line may still be enough. */
export function reaches(told: Told, min: number): Truth {
  return told.value >= min ? "yes" : isOpenEnded(told) ? "unknown" : "no";
}

/** The number has to be told exactly before anything can be said. */
export function tellExactly(subject: { readonly fields: Fields }, field: FieldKey, who: string): Outcome {
  const reading = read(subject, field);
  return review("imprecise", "open-ended", { cells: at(reading), facts: { who, field, raw: reading.state === "value" ? reading.raw : "" } });
}
