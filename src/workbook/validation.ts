import type { ValidationRule } from "../annotation/plan";

/** The formulas of a validation as a workbook stores them, without "=": days by DATE, so that the count of days does not matter. */
export function formulasOf(rule: ValidationRule): readonly string[] {
  switch (rule.kind) {
    case "list":
      return [`"${rule.values.join(",")}"`];
    case "date":
      return [dateFormula(rule.from), dateFormula(rule.to)];
    case "whole":
    case "decimal":
    case "textLength":
      return [String(rule.from), String(rule.to)];
    case "custom":
      return [rule.formula];
  }
}

function dateFormula(day: string): string {
  return `DATE(${day.split("-").map(Number).join(",")})`;
}
