import type { SheetPart } from "./sheet-parts";
import type { Steps } from "./steps";
import { squeeze } from "./text";

/**
 * The rosters that the sheets of a workbook make, each as the names of its sheets in their order. Sheets that complete
 * each other are one: projects and people by the numbers or titles that both give (people without any project column
 * belong to the only project), and visits to the people that they name. Sheets that say the same of the same
 * people or projects (a copy, an earlier version), and lists of people of their own, are rosters beside each other.
 */
export function* rostersAmong(parts: readonly SheetPart[]): Steps<readonly (readonly string[])[]> {
  const listed = parts.some(({ people }) => people);
  // Visits complete people who are listed elsewhere; alone they are the list of people.
  const main = listed ? parts.filter((part) => part.people || part.projects) : parts.map((part) => ({ ...part, people: part.visits }));
  const visits = parts.filter(({ sheet }) => !main.some((part) => part.sheet === sheet));
  const rivals = yield* pairsWhere(main, isRival);
  const completing = yield* pairsWhere(main, (a, b) => completes(a, b, { all: main, rivals }));
  const found: (readonly SheetPart[])[] = [];
  for (const first of main) {
    const together = [first];
    for (let next: SheetPart | undefined = first; next !== undefined;) {
      next = main.find((part) => !together.includes(part) && together.some((one) => completing.get(one)?.has(part)) && !together.some((one) => rivals.get(one)?.has(part)));
      if (next !== undefined) together.push(next);
    }
    if (!found.some((one) => one.length === together.length && together.every((part) => one.includes(part)))) found.push(together);
    yield;
  }
  const rosters = found.map((together) => [...together, ...visits.filter((visit) => found.length === 1 || together.some((part) => tellsOf(visit, part)))]);
  const homeless = visits.filter((visit) => !rosters.some((together) => together.includes(visit)));
  const order = new Map(parts.map(({ sheet }, at) => [sheet, at]));
  return [...rosters, ...homeless.map((visit) => [visit])].map((together) => together.map(({ sheet }) => sheet).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

type Related = ReadonlyMap<SheetPart, ReadonlySet<SheetPart>>;

/** Which sheets are related to which; the relation holds both ways. */
function* pairsWhere(parts: readonly SheetPart[], holds: (a: SheetPart, b: SheetPart) => boolean): Steps<Related> {
  const related = new Map(parts.map((part) => [part, new Set<SheetPart>()]));
  for (const [at, a] of parts.entries()) {
    for (const b of parts.slice(at + 1)) {
      yield;
      if (!holds(a, b)) continue;
      related.get(a)?.add(b);
      related.get(b)?.add(a);
    }
  }
  return related;
}

interface Others {
  readonly all: readonly SheetPart[];
  readonly rivals: Related;
}

/** Two tables of projects, or one of projects and one of people, that belong together; two lists of people never do by themselves. */
function completes(a: SheetPart, b: SheetPart, others: Others): boolean {
  if (others.rivals.get(a)?.has(b) === true || differInYear(a, b)) return false;
  if (a.projects && b.projects && sharesProject(a, b)) return true;
  return completesPeople(a, b, others) || completesPeople(b, a, others);
}

function completesPeople(projects: SheetPart, people: SheetPart, { all, rivals }: Others): boolean {
  if (!projects.projects || !people.people) return false;
  // 项目表 and 人员表, 项目表(备份) and 人员表(备份): the names of the sheets tell what the numbers do not.
  const versions = [...(rivals.get(projects) ?? [])].filter((other) => other.projects);
  if (versions.some((other) => labelOf(other) === labelOf(people)) && labelOf(projects) !== labelOf(people)) return false;
  if (sharesProject(projects, people)) return true;
  const onlyProjects = all.every((other) => other === projects || !other.projects);
  const onlyPeople = all.every((other) => other === people || !other.people);
  if (!hasProjectColumn(people)) return onlyProjects && (onlyPeople || Math.max(projects.ids.size, projects.titles.size) === 1);
  // Not one number in common: they are read together as long as neither could be meant alone, and it shows.
  return onlyProjects && onlyPeople && !people.directed && joinColumns.some((field) => projects.fields.has(field) && people.fields.has(field));
}

const joinColumns = ["projectId", "projectTitle"] as const;

function hasProjectColumn({ fields }: SheetPart): boolean {
  return joinColumns.some((field) => fields.has(field));
}

/** By number and title where both give both: serial numbers (1, 2, 3) are the same in every roster. */
function sharesProject(a: SheetPart, b: SheetPart): boolean {
  if (a.pairs.size > 0 && b.pairs.size > 0) return common(a.pairs, b.pairs) > 0;
  if (a.ids.size > 0 && b.ids.size > 0) return common(a.ids, b.ids) > 0;
  return common(a.titles, b.titles) > 0;
}

function tellsOf(visits: SheetPart, part: SheetPart): boolean {
  return !differInYear(visits, part) && (common(visits.names, part.names) > 0 || (!part.people && sharesProject(visits, part)));
}

/** From how much in common on two lists are one list twice, by the shorter one. */
const samePeople = 0.2;
const sameProjects = 0.5;
/** Tables of projects are one table twice where most of the columns are the same too; 经费表 beside 项目表 is not. */
const sameColumns = 0.75;

/** Whether two sheets list the same people, or are two versions of one table of projects. */
function isRival(a: SheetPart, b: SheetPart): boolean {
  if (a.people && b.people) {
    const [ours, theirs] = a.namesById.size > 0 && b.namesById.size > 0 ? [a.namesById, b.namesById] : a.namesByTitle.size > 0 && b.namesByTitle.size > 0 ? [a.namesByTitle, b.namesByTitle] : [a.names, b.names];
    if (isMuch(ours, theirs, samePeople)) return true;
  }
  if (!a.projects || !b.projects || a.people !== b.people) return false;
  const projects = a.ids.size > 0 && b.ids.size > 0 ? isMuch(a.ids, b.ids, sameProjects) : isMuch(a.titles, b.titles, sameProjects);
  return projects && common(a.fields, b.fields) >= sameColumns * Math.max(a.fields.size, b.fields.size);
}

function isMuch(a: ReadonlySet<string>, b: ReadonlySet<string>, part: number): boolean {
  const both = common(a, b);
  return both > 0 && both >= part * Math.min(a.size, b.size);
}

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const one of few) if (many.has(one)) count += 1;
  return count;
}

function differInYear(a: SheetPart, b: SheetPart): boolean {
  const year = ({ sheet }: SheetPart): string | null => /(?:19|20)\d{2}(?!\d)/.exec(sheet)?.[0] ?? null;
  return year(a) !== null && year(b) !== null && year(a) !== year(b);
}

/** What a sheet's name says besides what kind of table it is: 信息学院 of 信息学院项目表. */
function labelOf({ sheet }: SheetPart): string {
  return squeeze(sheet).toLowerCase().replace(/项目|人员|成员|团队|花名册|名册|名单|汇总|清单|表|projects?|people|persons?|members?|team|rosters?|sheet|list|[-_—·、（）()[\]【】]/gu, "");
}
