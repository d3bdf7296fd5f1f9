import { message, type Lang } from "../../messages";
import { isMissingColumn } from "../headline";
import type { CheckResult, Finding } from "../result";
import { fieldLabel } from "../words";
import { clauseTitle } from "./checklist";
import { signOffNote } from "./sign-offs";
import { newsWords } from "./since";

/** A column that the roster lacks, or several of which one would do. */
export interface MissingColumn {
  /** 推荐单位; 协议签署日期 或 中韩项目资助获得者 */
  readonly column: string;
  /** What nobody can judge without it: G-2-1-a 推荐单位属于规定范围. */
  readonly clauses: readonly { readonly id: string; readonly title: string }[];
}

/** What a finding says of a missing column ({@link isMissingColumn}). */
export function missingColumn({ facts, words }: Finding, { guideline }: CheckResult, lang: Lang): MissingColumn {
  const ids = new Set(listedIn(facts["clauses"]));
  const column = listedIn(facts["fields"])
    .map((field) => fieldLabel(lang, field))
    .join(message(lang, "report.missing.or"));
  return {
    column: words.key.endsWith(".members") ? message(lang, "report.missing.members", { column }) : column,
    clauses: guideline.clauses.filter(({ id }) => ids.has(id)).map((clause) => ({ id: clause.id, title: clauseTitle(clause, lang) })),
  };
}

/** The columns that the roster lacks, what most hangs on first; with what was signed, and what is new since the last run. */
export function missingColumnsOf(result: CheckResult, lang: Lang): readonly (MissingColumn & { readonly signOff: string | null; readonly news: string | null })[] {
  const news = newsWords(result, lang);
  return result.findings
    .filter(isMissingColumn)
    .map((finding) => ({ ...missingColumn(finding, result, lang), signOff: signOffNote(finding, result.signOffs, lang), news: news.get(finding.id) ?? null }))
    .sort((a, b) => b.clauses.length - a.clauses.length);
}

/** The texts of a fact that lists; none of any other. */
export function listedIn(fact: unknown): readonly string[] {
  return Array.isArray(fact) ? fact.map(String) : [];
}
