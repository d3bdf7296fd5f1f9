import { message, type Lang } from "../../messages";
import type { Margin } from "../../rules/rule";

/** How far from the line something is: 差 1 天, 余 3 人. */
export function marginText(lang: Lang, margin: Margin): string {
  return message(lang, `finding.margin.${margin.unit}`, { short: margin.value < 0 ? "yes" : "no", value: Math.abs(margin.value) });
}
