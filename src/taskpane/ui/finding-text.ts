import type { Finding } from "../../findings/result";
import type { Clause } from "../../guideline/guideline";
import type { Lang } from "../../messages";
import { cellAddress } from "../../roster/address";
import { categoryOf } from "../model/category-of";
import type { Say } from "../session";
import { wordsText } from "./words";

/** A finding in one line, for the clipboard: 【错误】sentence（人员名册!F12，条款 1.6-3-a）. */
export function findingLine(finding: Finding, say: Say, lang: Lang): string {
  const cell = finding.cells[0];
  const where = [
    ...(cell === undefined ? [] : [say("finding.otherSheet", { sheet: cell.sheet, address: cellAddress(cell.row, cell.column) })]),
    ...(finding.clause === null ? [] : [say("finding.clause", { clause: finding.clause })]),
  ];
  const text = say("copy.finding", { category: say(`category.${categoryOf(finding)}`), sentence: wordsText(lang, finding.words) });
  return where.length === 0 ? text : `${text}${say("copy.where", { where })}`;
}

/** A finding with the clause behind it, word for word. */
export function findingWithClause(finding: Finding, clause: Clause | null, say: Say, lang: Lang): string {
  const line = findingLine(finding, say, lang);
  return clause === null ? line : `${line}\r\n${clause.quote}\r\n${say("finding.source", { source: clause.source })}`;
}

/** What to do about a finding: the key of a text under `next.`. */
export function nextStep(finding: Finding): string {
  if (finding.outcome === "review") return finding.reason ?? "needsJudgement";
  if (finding.outcome === "fail") return finding.severity === "error" ? "fail" : finding.severity === "warning" ? "warning" : "notice";
  return finding.outcome;
}
