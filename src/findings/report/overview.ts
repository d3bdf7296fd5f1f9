import { message, type Lang } from "../../messages";
import { read, type Project } from "../../roster/roster";
import { atOnce, mapInSteps, type Steps } from "../../roster/steps";
import { isMissingColumn } from "../headline";
import type { CheckResult, Finding } from "../result";
import { fieldLabel, renderWords } from "../words";
import { clauseTitle } from "./checklist";
import { findingKinds, reportKind, type FindingKind } from "./kinds";
import { projectHead, type ProjectHead } from "./projects";
import { listed } from "./since";

/** What comes of a project, the worst first; words under `overview.standing.`. */
export const standings = ["fails", "open", "lacking", "warned", "clear"] as const;
export type Standing = (typeof standings)[number];

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
  const ids = new Set<string>();
  const lacking: Finding[] = [];
  for (const [at, finding] of findings.entries()) {
    if (at % findingsAtOnce === 0) yield;
    ids.add(finding.id);
    if (isMissingColumn(finding) && reportKind(finding, signOffs) === "review") lacking.push(finding);
  }
  const ofProject = new Map<string, Finding[]>();
  for (const [at, finding] of findings.entries()) {
    if (at % findingsAtOnce === 0) yield;
    if (finding.project === null || (finding.causedBy !== null && ids.has(finding.causedBy)) || !asking.includes(reportKind(finding, signOffs))) continue;
    const own = ofProject.get(finding.project);
    if (own === undefined) ofProject.set(finding.project, [finding]);
    else own.push(finding);
  }
  const undecided = new Set(lacking.flatMap(clausesOf));
  const lackingDirections = new Set(guideline.clauses.filter(({ id }) => undecided.has(id)).flatMap(({ directions }) => directions));
  const standing = ({ key }: Project): Standing => {
    const kinds = new Set((ofProject.get(key) ?? []).map((finding) => reportKind(finding, signOffs)));
    if (kinds.has("error")) return "fails";
    if (kinds.has("review") || kinds.has("crashed")) return "open";
    const direction = result.directions.get(key);
    if (result.open.has(key) && undecided.size > 0 && (direction === undefined || lackingDirections.has(direction))) return "lacking";
    return kinds.has("warning") ? "warned" : "clear";
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
      };
    }),
    others: Math.max(0, inOrder.length - mostProjects),
    unchecked: uncheckedLines(result, lacking, undecided.size, lang),
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

function uncheckedLines({ counts, coverage }: CheckResult, lacking: readonly Finding[], clauses: number, lang: Lang): readonly string[] {
  const fields = lacking.map(({ facts }) => fieldsOf(facts["fields"]).map((field) => fieldLabel(lang, field)).join("/"));
  return [
    ...(fields.length === 0 ? [] : [message(lang, "overview.unchecked.columns", { columns: fields.length, clauses, fields })]),
    ...(coverage.manual === 0 ? [] : [message(lang, "overview.unchecked.manual", { manual: coverage.manual })]),
    ...(coverage.notChecked === 0 ? [] : [message(lang, "overview.unchecked.notChecked", { notChecked: coverage.notChecked })]),
    ...(counts.crashed === 0 ? [] : [message(lang, "overview.unchecked.crashed", { crashed: counts.crashed })]),
  ];
}

/** What stands beside a project: each point with its sign, how many more there are; of one that only lacks columns that it does. */
export function reasonLines({ points, more, standing }: ProjectStanding, lang: Lang): readonly string[] {
  return [
    ...points.map(({ sign, sentence }) => message(lang, "overview.point", { sign, text: sentence })),
    ...(more > 0 ? [message(lang, "overview.more", { n: more })] : []),
    ...(points.length === 0 && standing === "lacking" ? [message(lang, "overview.lacking.why")] : []),
    // Never "passed": reminders are for a person.
    ...(standing === "clear" ? [message(lang, "overview.clear.why")] : []),
  ];
}

/** The clauses that its points rest on, each once. */
export function clauseNames({ points }: ProjectStanding): readonly string[] {
  return [...new Set(points.flatMap(({ clause }) => clause ?? []))];
}

function clausesOf({ facts }: Finding): readonly string[] {
  return fieldsOf(facts["clauses"]);
}

function fieldsOf(fact: Finding["facts"][string] | undefined): readonly string[] {
  return Array.isArray(fact) ? (fact as readonly string[]) : [];
}
