import type { CheckResult, Finding } from "../findings/result";
import { rootFindings } from "../findings/roots";
import type { Lang } from "../messages";
import { reportKind } from "../findings/report/kinds";
import { baseUnit } from "../roster/cells/unit";
import { read, type Person, type Project, type Roster } from "../roster/roster";
import type { UnitValue } from "../roster/values";
import { discretion, type Own } from "./discreet";

/** By what replies are put together: 申报单位 of the project, 工作单位 or 部门 of the person. */
export const replyGroupings = ["unit", "employer", "dept"] as const;
export type ReplyGrouping = (typeof replyGroupings)[number];

/** What one unit has to see to. */
export interface Reply {
  /** As the roster writes it; null: the roster does not say whose it is. */
  readonly name: string | null;
  readonly projects: number;
  readonly people: number;
  /** What must be mended, what is to be looked at, what has to be told or filled in. */
  readonly counts: Readonly<Record<"error" | "warning" | "review", number>>;
  /** Project by project and person by person in the order of the roster, the worst of each first. */
  readonly findings: readonly Finding[];
  /** A finding as this unit may read it: of other units' projects and people it tells nothing. */
  readonly discreet: (finding: Finding, lang: Lang) => Finding;
}

/** Groupings that a roster has a column for. */
export function groupingsIn({ present }: Roster): readonly ReplyGrouping[] {
  const fields = { unit: "applicantUnit", employer: "employer", dept: "dept" } as const;
  return replyGroupings.filter((by) => present.has(fields[by]));
}

const order = { error: 0, warning: 1, review: 2 } as const;
type Asking = keyof typeof order;

/** One reply for each unit that has something to do, in the order of the roster; those without a name last. */
export function repliesOf(result: CheckResult, by: ReplyGrouping): readonly Reply[] {
  const { roster, findings, signOffs } = result;
  const projects = new Map(roster.projects.map((project, at) => [project.key, { project, at }]));
  const people = new Map(roster.people.map((person, at) => [person.id, { person, at }]));
  const groups = new Map<string, { name: string | null; readonly asking: { readonly finding: Finding; readonly kind: Asking }[] }>();
  for (const finding of rootFindings(findings)) {
    const kind = reportKind(finding, signOffs);
    if (!isAsking(kind) || finding.subject.kind === "roster") continue;
    const project = projects.get(finding.subject.projectKey)?.project;
    const person = finding.subject.kind === "person" ? people.get(finding.subject.personId)?.person : undefined;
    const home = project === undefined ? null : homeOf(project, person, by);
    const key = home?.key ?? "";
    const group = groups.get(key) ?? { name: home?.name ?? null, asking: [] };
    // Of a unit with its departments the shortest name is the unit's own.
    if (home !== null && group.name !== null && home.name.length < group.name.length) group.name = home.name;
    group.asking.push({ finding, kind });
    groups.set(key, group);
  }
  const place = ({ subject }: Finding): readonly [number, number] => [
    subject.kind === "roster" ? -1 : (projects.get(subject.projectKey)?.at ?? -1),
    subject.kind === "person" ? (people.get(subject.personId)?.at ?? -1) : -1,
  ];
  const tell = discretion(roster);
  const owns = ownBy(roster, by);
  const replies = [...groups].map(([key, { name, asking }]): Reply => {
    const sorted = [...asking].sort((a, b) => {
      const [[p, q], [r, s]] = [place(a.finding), place(b.finding)];
      return p - r || q - s || order[a.kind] - order[b.kind];
    });
    const counts = { error: 0, warning: 0, review: 0 };
    for (const { kind } of sorted) counts[kind] += 1;
    const own = sorted.map(({ finding }) => finding);
    const told = own.flatMap(({ subject }) => (subject.kind === "person" ? [subject.personId] : []));
    return { name, counts, findings: own, projects: new Set(own.map(({ project }) => project)).size, people: new Set(told).size, discreet: (finding, lang) => tell(finding, owns.get(key) ?? nothing, lang) };
  });
  const first = (reply: Reply): number => (reply.name === null ? Number.POSITIVE_INFINITY : Math.min(...reply.findings.map((finding) => place(finding)[0])));
  return replies.sort((a, b) => (first(a) === first(b) ? 0 : first(a) - first(b)));
}

const nothing: Own = { projects: new Set(), people: new Set() };

/** What each unit has: its projects with everybody in them, and its own people wherever they are, with the projects that they are in. */
function ownBy(roster: Roster, by: ReplyGrouping): ReadonlyMap<string, Own> {
  const owns = new Map<string, { readonly projects: Set<string>; readonly people: Set<string> }>();
  const ownOf = (home: Home | null): { readonly projects: Set<string>; readonly people: Set<string> } => {
    const known = owns.get(home?.key ?? "") ?? { projects: new Set(), people: new Set() };
    owns.set(home?.key ?? "", known);
    return known;
  };
  for (const project of roster.projects) {
    const own = ownOf(homeOf(project, undefined, by));
    own.projects.add(project.key);
    for (const person of project.people) {
      own.people.add(person.id);
      const theirs = ownOf(homeOf(project, person, by));
      theirs.people.add(person.id);
      theirs.projects.add(project.key);
    }
  }
  return owns;
}

function isAsking(kind: ReturnType<typeof reportKind>): kind is Asking {
  return kind in order;
}

interface Home {
  readonly key: string;
  readonly name: string;
}

/** Whose it is to see to: what concerns a project goes where its leader is, what concerns a foreigner to the applicant. */
function homeOf(project: Project, person: Person | undefined, by: ReplyGrouping): Home | null {
  const applicant = unitHome(read(project, "applicantUnit"));
  if (by === "unit") return applicant;
  const whose = person?.side === "foreign" ? undefined : (person ?? project.leaders[0]);
  if (by === "employer") return (whose === undefined ? null : unitHome(read(whose, "employer"))) ?? applicant;
  const dept = whose === undefined ? null : read(whose, "dept");
  return dept?.state === "value" ? { key: dept.value.replace(/\s+/gu, ""), name: dept.value } : null;
}

function unitHome(reading: { readonly state: string; readonly value?: UnitValue }): Home | null {
  return reading.state === "value" && reading.value !== undefined ? { key: baseUnit(reading.value), name: reading.value.text } : null;
}
