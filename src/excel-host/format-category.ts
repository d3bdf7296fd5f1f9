import { isDateFormat, isPercentFormat, isTextFormat } from "numfmt";

/** `Range.numberFormatCategories` of a number format. */
export function formatCategory(numberFormat: string): string {
  if (numberFormat === "General") return "General";
  if (isTextFormat(numberFormat)) return "Text";
  if (isDateFormat(numberFormat)) return /[yd年日]/i.test(numberFormat) ? "Date" : /h|s/i.test(numberFormat) ? "Time" : "Date";
  if (isPercentFormat(numberFormat)) return "Percentage";
  if (/[¥$€£]/.test(numberFormat)) return "Currency";
  if (/E[+-]/i.test(numberFormat)) return "Scientific";
  return /^[#0,.]+$/.test(numberFormat) ? "Number" : "Custom";
}
