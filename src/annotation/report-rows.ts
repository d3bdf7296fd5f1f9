import { briefCells, onOneSheet } from "../findings/report/cells";
import { findingKinds, reportKind, type FindingKind } from "../findings/report/kinds";
import { isMissingColumn } from "../findings/headline";
import { missingColumn } from "../findings/report/missing";
import { signOffNote } from "../findings/report/sign-offs";
import { newsWords } from "../findings/report/since";
import { projectNames } from "../findings/report/projects";
import type { CheckResult, Finding } from "../findings/result";
import { rootsOf } from "../findings/roots";
import { renderWords } from "../findings/words";
import { message, type Lang } from "../messages";
import { cellAddress, quoteSheet } from "../roster/address";
import { mapInSteps, type Steps } from "../roster/steps";
import type { CellLook, SheetContent } from "./plan";
import { markLooks } from "./looks";

/** One finding in the report: its cells, where its link leads, how its severity word looks. */
export interface FindingRow {
  readonly row: SheetContent["rows"][number];
  /** "'名册'!F12"; null where the finding has no cell. */
  readonly location: string | null;
  readonly look: CellLook;
}

const looks: Readonly<Record<FindingKind, CellLook>> = {
  error: { bold: true, ...markLooks.error },
  crashed: { bold: true },
  warning: markLooks.warning,
  review: markLooks.review,
  settled: {},
  info: {},
  notice: {},
};

/** Findings put into words between two steps. */
const findingsAtOnce = 64;
/** Findings only looked at between two steps. */
const findingsSeenAtOnce = 4096;

/**
 * Every finding, worst first; within a kind what is wrong with rows, in reading order, then what the whole
 * roster lacks. A folded one stands directly below its cause.
 */
export function* findingRows(result: CheckResult, lang: Lang): Steps<readonly FindingRow[]> {
  const { signOffs } = result;
  const order = yield* inOrder(result);
  const news = newsWords(result, lang);
  const numbers = new Map<string, number>();
  for (const [at, finding] of order.entries()) {
    numbers.set(finding.id, at + 1);
    if (at % findingsSeenAtOnce === 0) yield;
  }
  const clauses = new Map(result.guideline.clauses.map((clause) => [clause.id, clause]));
  const readings = new Map(result.guideline.readings.map((reading) => [reading.id, lang === "zh-CN" ? reading.zh : reading.en]));
  const titles = projectNames(result);
  const oneSheet = onOneSheet(result);
  return yield* mapInSteps(order, findingsAtOnce, (finding, at): FindingRow => {
    const [first] = finding.cells;
    const cause = finding.causedBy === null ? undefined : numbers.get(finding.causedBy);
    const kind = reportKind(finding, signOffs);
    const notes = [news.get(finding.id), signOffNote(finding, signOffs, lang)].filter((note) => note !== undefined && note !== null);
    const sentence = notes.reduce<string>((text, note) => message(lang, "report.noted", { text, note }), sentenceOf(finding, result, lang));
    const reading = finding.reading === null ? null : readings.get(finding.reading);
    const project = finding.project;
    return {
      row: [
        at + 1,
        message(lang, `report.severity.${kind}`),
        finding.person,
        project === null ? null : (titles.get(project) ?? project),
        briefCells(finding, oneSheet, lang),
        finding.clause,
        finding.clause === null ? null : (clauses.get(finding.clause)?.quote ?? null),
        cause === undefined ? sentence : message(lang, "report.causedBy", { sentence, n: cause }),
        reading === undefined || reading === null ? finding.reading : `${finding.reading ?? ""} ${reading}`,
      ],
      location: first === undefined ? null : `${quoteSheet(first.sheet)}!${cellAddress(first.row, first.column)}`,
      look: looks[kind],
    };
  });
}

/** One line for a column that the roster lacks, as what to do about all of them stands on the first page. */
function sentenceOf(finding: Finding, result: CheckResult, lang: Lang): string {
  if (!isMissingColumn(finding)) return renderWords(lang, finding.words);
  const { column, clauses } = missingColumn(finding, result, lang);
  return message(lang, "overview.missing", { column, n: clauses.length, clauses: clauses.map(({ id }) => id) });
}

function* inOrder({ findings, signOffs }: CheckResult): Steps<readonly Finding[]> {
  const { roots, folded } = yield* rootsOf(findings);
  const kinds = new Map<FindingKind, { readonly ofProjects: Finding[]; readonly ofRoster: Finding[] }>(findingKinds.map((kind) => [kind, { ofProjects: [], ofRoster: [] }]));
  for (const [at, finding] of roots.entries()) {
    if (at % findingsSeenAtOnce === 0) yield;
    const ofKind = kinds.get(reportKind(finding, signOffs));
    (finding.project === null ? ofKind?.ofRoster : ofKind?.ofProjects)?.push(finding);
  }
  const ordered: Finding[] = [];
  for (const { ofProjects, ofRoster } of kinds.values()) {
    for (const some of [ofProjects, ofRoster]) {
      for (const [at, finding] of some.entries()) {
        ordered.push(finding);
        for (const dependent of folded.get(finding.id) ?? []) ordered.push(dependent);
        if (at % findingsSeenAtOnce === 0) yield;
      }
    }
  }
  return ordered;
}
