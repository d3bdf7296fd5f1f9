import { message, type Lang } from "../../messages";
import { addTo } from "../../roster/group-by";
import { read, type Project } from "../../roster/roster";
import { atOnce, mapInSteps, type Steps } from "../../roster/steps";
import { isMissingColumn } from "../headline";
import type { CheckResult, Finding } from "../result";
import { rootsInSteps } from "../roots";
import { fieldLabel, renderWords } from "../words";
import { clauseTitle } from "./checklist";
import { listedIn } from "./missing";
import { findingKinds, reportKind, type FindingKind } from "./kinds";
import { projectHead, type ProjectHead } from "./projects";
import { listed } from "./since";

/** What comes of a project, the worst first; words under `overview.standing.`. */
export const standings = ["fails", "open", "lacking", "warned", "settled", "clear"] as const;
export type Standing = (typeof standings)[number];

/** Whether nothing is left to be done about a project but the reminders. */
export function isDone(standing: Standing): boolean {
  return standing === "clear" || standing === "settled";
}

/** One thing that somebody has to see to. */
export interface OverviewPoint {
  readonly kind: FindingKind;
  /** ✗, △ or ？. */
  readonly sign: string;
  /** 1.6-3-a 1.6 年龄; null where it is about the data itself. */
  readonly clause: string | null;
  readonly sentence: string;
}

/** One project on the first page of a report. */
export interface ProjectStanding {
  readonly head: ProjectHead;
  readonly standing: Standing;
  /** Code of its direction; null where it is not known. */
  readonly direction: string | null;
  /** 申报单位 as written; null where the roster does not say. */
  readonly unit: string | null;
  /** The worst of what is to be done, {@link mostPoints} at most. */
  readonly points: readonly OverviewPoint[];
  /** How many more there are. */
  readonly more: number;
  /** What people settled of it, and who; the columns that the roster lacks are not among it. */
  readonly signed: { readonly n: number; readonly by: readonly string[] };
}

/** See {@link overviewOf}. */
export interface Overview {
  /** 10 个项目：8 个不能通过形式审查，2 个待确认。 Null where the roster has no project. */
  readonly headline: string | null;
  /** Those that cannot pass first, then in the order of the roster; {@link mostProjects} at most. */
  readonly projects: readonly ProjectStanding[];
  /** How many more there are. */
  readonly others: number;
  /** What was not checked and why, one sentence a line. */
  readonly unchecked: readonly string[];
}

/** Projects listed at most: of more nobody would read a list. */
const mostProjects = 1000;
const mostPoints = 3;

/** What asks somebody to do something, the worst first. */
const asking: readonly FindingKind[] = findingKinds.filter((kind) => kind === "error" || kind === "crashed" || kind === "warning" || kind === "review");

/** The answers of a check, project by project: which cannot pass and why, which are open, what was not checked. */
export function overviewOf(result: CheckResult, lang: Lang): Overview {
  return atOnce(overviewInSteps(result, lang));
}

/** Findings looked at, and projects put into words, between two steps. */
const findingsAtOnce = 4096;
const projectsAtOnce = 64;

/** {@link overviewOf} in small steps. */
export function* overviewInSteps(result: CheckResult, lang: Lang): Steps<Overview> {
  const { roster, findings, signOffs, guideline } = result;
  const lacking: Finding[] = [];
  const settledColumns: Finding[] = [];
  const ofProject = new Map<string, Finding[]>();
  const settled = new Map<string, Finding[]>();
  for (const [at, finding] of (yield* rootsInSteps(findings)).entries()) {
    if (at % findingsAtOnce === 0) yield;
    const kind = reportKind(finding, signOffs);
    if (isMissingColumn(finding)) (kind === "settled" ? settledColumns : lacking).push(finding);
    if (finding.project === null) continue;
    if (kind === "settled") addTo(settled, finding.project, finding);
    else if (asking.includes(kind)) addTo(ofProject, finding.project, finding);
  }
  const leftOpenBy = (columns: readonly Finding[]): ((key: string) => boolean) => {
    const undecided = new Set(columns.flatMap(clausesOf));
    const directions = new Set(guideline.clauses.filter(({ id }) => undecided.has(id)).flatMap((clause) => clause.directions));
    return (key) => {
      const direction = result.directions.get(key);
      return result.open.has(key) && undecided.size > 0 && (direction === undefined || directions.has(direction));
    };
  };
  const [isLacking, isSettled] = [leftOpenBy(lacking), leftOpenBy(settledColumns)];
  const standing = ({ key }: Project): Standing => {
    const kinds = new Set((ofProject.get(key) ?? []).map((finding) => reportKind(finding, signOffs)));
    if (kinds.has("error")) return "fails";
    if (kinds.has("review") || kinds.has("crashed")) return "open";
    if (isLacking(key)) return "lacking";
    if (kinds.has("warning")) return "warned";
    return settled.has(key) || isSettled(key) ? "settled" : "clear";
  };
  const ranked = yield* mapInSteps(roster.projects, findingsAtOnce, (project) => ({ project, standing: standing(project) }));
  const inOrder = standings.flatMap((one) => ranked.filter((entry) => entry.standing === one));
  const titles = new Map(guideline.clauses.map((clause) => [clause.id, `${clause.id} ${clauseTitle(clause, lang)}`]));
  return {
    headline: headline(ranked, lang),
    projects: yield* mapInSteps(inOrder.slice(0, mostProjects), projectsAtOnce, (entry): ProjectStanding => {
      const { project } = entry;
      const own = ofProject.get(project.key) ?? [];
      const sorted = asking.flatMap((kind) => own.filter((finding) => reportKind(finding, signOffs) === kind).map((finding) => ({ finding, kind })));
      const unit = read(project, "applicantUnit");
      return {
        head: projectHead(project),
        standing: entry.standing,
        direction: result.directions.get(project.key) ?? null,
        unit: unit.state === "value" ? unit.raw : null,
        points: sorted.slice(0, mostPoints).map(({ finding, kind }) => ({
          kind,
          sign: message(lang, `report.severity.${kind}`).split(" ")[0] ?? "",
          clause: finding.clause === null ? null : (titles.get(finding.clause) ?? finding.clause),
          sentence: sentenceOf(finding, lang),
        })),
        more: Math.max(0, sorted.length - mostPoints),
        signed: { n: settled.get(project.key)?.length ?? 0, by: signers(settled.get(project.key) ?? [], result) },
      };
    }),
    others: Math.max(0, inOrder.length - mostProjects),
    unchecked: uncheckedLines(result, lacking, settledColumns, lang),
  };
}

/** The sentence stands without a column for the person: whom it is about is part of it. */
function sentenceOf({ person, words }: Finding, lang: Lang): string {
  const text = renderWords(lang, words);
  return person === null || text.includes(person) ? text : message(lang, "overview.ofPerson", { person, text });
}

function headline(ranked: readonly { readonly standing: Standing }[], lang: Lang): string | null {
  if (ranked.length === 0) return null;
  const parts = standings.flatMap((standing) => {
    const n = ranked.filter((entry) => entry.standing === standing).length;
    return n === 0 ? [] : [message(lang, `overview.part.${standing}`, { n })];
  });
  return message(lang, "overview.headline", { projects: ranked.length, parts: listed(parts, lang) });
}

function uncheckedLines(result: CheckResult, lacking: readonly Finding[], settledColumns: readonly Finding[], lang: Lang): readonly string[] {
  const { counts, coverage } = result;
  const line = (key: string, columns: readonly Finding[]): readonly string[] => {
    if (columns.length === 0) return [];
    const fields = columns.map(({ facts }) => listedIn(facts["fields"]).map((field) => fieldLabel(lang, field)).join("/"));
    return [message(lang, `overview.unchecked.${key}`, { columns: fields.length, clauses: new Set(columns.flatMap(clausesOf)).size, fields, by: signers(columns, result) })];
  };
  return [
    ...line("columns", lacking),
    ...line("settled", settledColumns),
    ...(coverage.manual === 0 ? [] : [message(lang, "overview.unchecked.manual", { manual: coverage.manual })]),
    ...(coverage.notChecked === 0 ? [] : [message(lang, "overview.unchecked.notChecked", { notChecked: coverage.notChecked })]),
    ...(counts.crashed === 0 ? [] : [message(lang, "overview.unchecked.crashed", { crashed: counts.crashed })]),
  ];
}

/** What stands beside a project: each point with its sign, how many more there are; of one that only lacks columns that it does. */
export function reasonLines({ points, more, standing, signed }: ProjectStanding, lang: Lang): readonly string[] {
  return [
    ...points.map(({ sign, sentence }) => message(lang, "overview.point", { sign, text: sentence })),
    ...(more > 0 ? [message(lang, "overview.more", { n: more })] : []),
    ...(points.length === 0 && standing === "lacking" ? [message(lang, "overview.lacking.why")] : []),
    ...(standing === "settled" ? [message(lang, "overview.settled.why", { ...signed })] : []),
    // Never "passed": reminders are for a person.
    ...(isDone(standing) ? [message(lang, "overview.clear.why")] : []),
  ];
}

/** The clauses that its points rest on, each once. */
export function clauseNames({ points }: ProjectStanding): readonly string[] {
  return [...new Set(points.flatMap(({ clause }) => clause ?? []))];
}

/** Who settled these, each name once. */
function signers(findings: readonly Finding[], { signOffs }: CheckResult): readonly string[] {
  return [...new Set(findings.flatMap(({ id }) => signOffs?.held.get(id)?.by ?? []))];
}

function clausesOf({ facts }: Finding): readonly string[] {
  return listedIn(facts["clauses"]);
}
