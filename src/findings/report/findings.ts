import type { Clause } from "../../guideline/guideline";
import { message, type Lang } from "../../messages";
import { cellAddress } from "../../roster/address";
import { isMissingColumn } from "../headline";
import type { CheckResult, Finding } from "../result";
import { rootsOf } from "../roots";
import { renderWords } from "../words";
import { clauseTitle } from "./checklist";
import { findingKinds, reportKind, type FindingKind } from "./kinds";
import { projectNames } from "./projects";
import { signOffNote } from "./sign-offs";
import { newsWords } from "./since";
import { groupBy } from "../../roster/group-by";
import { atOnce } from "../../roster/steps";

/** A clause as a report quotes it. */
export interface QuotedClause {
  readonly id: string;
  readonly title: string;
  /** Where it stands in the call. */
  readonly source: string;
  /** Word for word. */
  readonly quote: string;
}

/** A finding in words. */
export interface ReportFinding {
  readonly kind: FindingKind;
  /** ✗ 错误 */
  readonly mark: string;
  /** 名册!F12（同时涉及 F13）; null where it has no cell. */
  readonly cells: string | null;
  readonly sentence: string;
  /** 差 1 天; null where there is none or it is on the right side. */
  readonly margin: string | null;
  readonly clause: QuotedClause | null;
  /** A05 and how we read it. */
  readonly reading: string | null;
  /** 已签认（王老师，2026-06-01）：原件已核对; or that a sign-off has lapsed. Null for one that nobody signed. */
  readonly signOff: string | null;
  /** 新增: what is new about it since the last run; null where nothing is, or no earlier run is known. */
  readonly news: string | null;
  /** Clauses that could not be decided because of it, and at how many places. */
  readonly dependents: readonly { readonly clause: QuotedClause; readonly times: number }[];
}

/** Findings on one project, the project's own first, then person by person; `project` null: the whole roster. */
export interface FindingGroup {
  readonly project: string | null;
  readonly people: readonly { readonly person: string | null; readonly findings: readonly ReportFinding[] }[];
}

/** All findings but missing columns (missing.ts) by project and person in the order of the roster, each person's worst first; the whole roster's last. */
export function findingGroups(result: CheckResult, lang: Lang): readonly FindingGroup[] {
  const { guideline, signOffs } = result;
  const news = newsWords(result, lang);
  const { roots, folded } = atOnce(rootsOf(result.findings));
  const clauses = new Map(guideline.clauses.map((clause) => [clause.id, quoted(clause, lang)]));
  const readings = new Map(guideline.readings.map((reading) => [reading.id, lang === "zh-CN" ? reading.zh : reading.en]));
  const names = projectNames(result);
  const inWords = (finding: Finding): ReportFinding => ({
    kind: reportKind(finding, signOffs),
    mark: message(lang, `report.severity.${reportKind(finding, signOffs)}`),
    cells: cellsText(finding, lang),
    sentence: renderWords(lang, finding.words),
    margin: marginText(finding, lang),
    clause: finding.clause === null ? null : (clauses.get(finding.clause) ?? null),
    reading: finding.reading === null ? null : [finding.reading, readings.get(finding.reading)].filter(Boolean).join(" "),
    signOff: signOffNote(finding, signOffs, lang),
    news: news.get(finding.id) ?? null,
    dependents: [...groupBy(folded.get(finding.id) ?? [], (one) => one.clause ?? "")].flatMap(([id, all]) => {
      const clause = clauses.get(id);
      return clause === undefined ? [] : [{ clause, times: all.length }];
    }),
  });
  const byProject = groupBy(roots.filter((finding) => !isMissingColumn(finding)), (one) => one.project ?? "");
  return ownFirst(byProject, false).map(([project, ofProject]) => ({
    project: project === "" ? null : (names.get(project) ?? project),
    people: ownFirst(groupBy(ofProject, (one) => one.person ?? ""), true).map(([person, ofPerson]) => ({
      person: person === "" ? null : person,
      findings: findingKinds.flatMap((kind) => ofPerson.filter((finding) => reportKind(finding, signOffs) === kind)).map(inWords),
    })),
  }));
}

function quoted(clause: Clause, lang: Lang): QuotedClause {
  return { id: clause.id, title: clauseTitle(clause, lang), source: clause.source, quote: clause.quote };
}

/** How far it is on the wrong side of the line. */
function marginText({ margin, outcome }: Finding, lang: Lang): string | null {
  if (margin === null || margin.value >= 0 || outcome !== "fail") return null;
  return message(lang, `finding.margin.${margin.unit}`, { short: "yes", value: -margin.value });
}

const mostCells = 6;

/** `名册!F12`; the other cells behind it, the first of them in full. */
export function cellsText(finding: Finding, lang: Lang): string | null {
  const [first, ...others] = finding.cells;
  if (first === undefined) return null;
  const address = (cell: typeof first): string =>
    cell.sheet === first.sheet ? cellAddress(cell.row, cell.column) : `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
  const text = `${first.sheet}!${cellAddress(first.row, first.column)}`;
  if (others.length === 0) return text;
  return message(lang, "report.cells", {
    first: text,
    others: others.slice(0, mostCells).map(address),
    more: Math.max(0, others.length - mostCells),
  });
}

/** The group without a name before the others, or behind them. */
function ownFirst<T>(groups: ReadonlyMap<string, T>, first: boolean): readonly (readonly [string, T])[] {
  const side = ([key]: readonly [string, T]): number => Number((key === "") !== first);
  return [...groups].sort((a, b) => side(a) - side(b));
}
