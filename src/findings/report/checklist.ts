import type { Clause, Direction } from "../../guideline/guideline";
import { hasMessage, message, type Lang } from "../../messages";
import type { CheckResult, ChecklistRow } from "../result";
import { reminderKey } from "../sign-off/hold";
import { checklistOf } from "../verdicts";
import { projectHead, type ProjectHead } from "./projects";

/**
 * What a cell of the checklist (形式审查表) shows; words and sign under `report.mark.`. A fail is told apart by
 * how much it matters, everything else is the verdict.
 */
export const checklistMarks = ["fail", "warning", "review", "crashed", "settled", "pass", "notApplicable", "manual", "ticked", "info", "notChecked"] as const;
export type ChecklistMark = (typeof checklistMarks)[number];

/** The checklist of one direction: its clauses against its projects. */
export interface ChecklistPart {
  /** Null: the projects whose direction is not known, and the clauses that concern every direction. */
  readonly direction: Direction | null;
  readonly clauses: readonly Clause[];
  readonly projects: readonly ProjectHead[];
  /** Null where the project has no row for the clause. */
  mark(clause: string, project: string): ChecklistMark | null;
  /** What is written there: the mark's sign and word, and who settled, contests or ticked it; null as above. */
  text(clause: string, project: string): string | null;
}

/** The checklist by direction, in the order of the call; projects in the order of the roster. */
export function checklistParts(result: CheckResult, lang: Lang): readonly ChecklistPart[] {
  const { guideline, roster, directions } = result;
  const orders = new Map(guideline.clauses.map(({ id }, order) => [id, order]));
  const markOf = marker(result);
  /** One byte for each clause: the place of its mark, counted from 1. */
  const marks = new Map<string, Uint8Array>();
  /** Names beside the marks, by `reminderKey`: few marks have any. */
  const signers = new Map<string, readonly string[]>();
  for (const project of roster.projects) {
    const ofProject = new Uint8Array(guideline.clauses.length);
    for (const row of checklistOf(result, project)) {
      const marked = markOf(row);
      ofProject[orders.get(row.clause) ?? -1] = checklistMarks.indexOf(marked.mark) + 1;
      if (marked.by.length > 0) signers.set(reminderKey(row), marked.by);
    }
    marks.set(project.key, ofProject);
  }
  const mark = (order: number | undefined, project: string): ChecklistMark | null => checklistMarks[(marks.get(project)?.[order ?? -1] ?? 0) - 1] ?? null;
  return [...guideline.directions, null].flatMap((direction): readonly ChecklistPart[] => {
    const code = direction?.code ?? null;
    const projects = roster.projects.filter(({ key }) => (directions.get(key) ?? null) === code);
    const clauses = guideline.clauses.filter((_, order) => projects.some(({ key }) => mark(order, key) !== null));
    if (clauses.length === 0) return [];
    return [
      {
        direction,
        clauses,
        projects: projects.map(projectHead),
        mark: (clause, project) => mark(orders.get(clause), project),
        text: (clause, project) => {
          const there = mark(orders.get(clause), project);
          return there === null ? null : markText({ mark: there, by: signers.get(reminderKey({ project, clause })) ?? nobody }, lang);
        },
      },
    ];
  });
}

/** A mark, and whose name stands beside it. */
interface Marked {
  readonly mark: ChecklistMark;
  readonly by: readonly string[];
}

const nobody: readonly string[] = [];

/** Marks a row; with sign-offs a question is settled once everything that was found of it is. */
function marker({ findings, signOffs }: CheckResult): (row: ChecklistRow) => Marked {
  if (signOffs === undefined) return (row) => ({ mark: plainMark(row), by: nobody });
  const { held, ticks } = signOffs;
  const roots = new Map(findings.map(({ id, causedBy, outcome }) => [id, { id: causedBy ?? id, outcome }]));
  return (row) => {
    const mark = plainMark(row);
    const tick = mark === "manual" ? ticks.get(reminderKey(row)) : undefined;
    if (tick !== undefined) return { mark: "ticked", by: [tick.by] };
    const asked = row.findings.flatMap((id) => roots.get(id) ?? []).filter(({ outcome }) => outcome !== "notice");
    const signed = asked.flatMap(({ id }) => held.get(id) ?? []);
    const by = [...new Set(signed.map((one) => one.by))];
    const settled = (mark === "review" || mark === "warning") && signed.length > 0 && signed.length === asked.length && signed.every(({ kind }) => kind === "settled");
    if (settled) return { mark: "settled", by };
    return { mark, by: mark === "fail" ? by : nobody };
  };
}

function plainMark({ verdict, severity }: ChecklistRow): ChecklistMark {
  return verdict !== "fail" || severity === "error" ? verdict : severity;
}

/** ✗ 不符合; ☑ 已签认（王老师） */
function markText({ mark, by }: Marked, lang: Lang): string {
  const text = message(lang, `report.mark.${mark}`);
  if (by.length === 0) return text;
  return message(lang, mark === "fail" ? "signOff.mark.contested" : "report.mark.by", { mark: text, by });
}

/** A clause's title in a language. */
export function clauseTitle(clause: Clause, lang: Lang): string {
  return lang === "zh-CN" ? clause.title : clause.titleEn;
}

/** A direction's heading: code and title; words of its own where it is not known. */
export function directionTitle(direction: Direction | null, lang: Lang): string {
  if (direction === null) return message(lang, "report.direction.unknown");
  return message(lang, "report.direction", { code: direction.code, title: lang === "zh-CN" ? direction.title : direction.titleEn });
}

/** What rules see only in part, each sentence once, and which of them a clause falls under (counted from 1). */
export interface Limits {
  readonly texts: readonly string[];
  readonly ofClause: ReadonlyMap<string, number>;
}

/** See {@link Limits}; in the order of the call. */
export function limitsOf(result: CheckResult, lang: Lang): Limits {
  const texts: string[] = [];
  const ofClause = new Map<string, number>();
  for (const { id, rule } of result.guideline.clauses) {
    const key = `rule.${rule ?? ""}.limits`;
    if (rule === undefined || !hasMessage(key)) continue;
    const text = message(lang, key);
    if (!texts.includes(text)) texts.push(text);
    ofClause.set(id, texts.indexOf(text) + 1);
  }
  return { texts, ofClause };
}

/** 通知三, 附件2·1.2: the part of the call that a clause stands in. */
export function sectionOf(clause: Clause): string {
  const at = clause.source.lastIndexOf("·");
  return at < 0 ? clause.source : clause.source.slice(0, at);
}

/** How many projects stand beside each other, so that as few blocks as possible are about as wide. */
export function blocksOf<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const blocks = Math.max(1, Math.ceil(items.length / most));
  const size = Math.ceil(items.length / blocks);
  return Array.from({ length: blocks }, (_, at) => items.slice(at * size, (at + 1) * size)).filter((block) => block.length > 0);
}

/** 指南方向 1.2 …… 项目 3 个，条款 98 条; with more projects than one block takes, which of them. */
export function blockTitle(part: ChecklistPart, projects: readonly ProjectHead[], lang: Lang): string {
  const counts = { direction: directionTitle(part.direction, lang), projects: part.projects.length, clauses: part.clauses.length };
  if (projects.length === part.projects.length) return message(lang, "report.checklist.part", counts);
  const from = projects[0] === undefined ? 0 : part.projects.indexOf(projects[0]) + 1;
  return message(lang, "report.checklist.block", { ...counts, from, to: from + projects.length - 1 });
}
