import type { Lang } from "../../messages";
import { read, type Project } from "../../roster/roster";
import type { CheckResult } from "../result";

export { groupBy } from "../../roster/group-by";

/** How a project is named at the head of a column or group. */
export interface ProjectHead {
  readonly key: string;
  /** 项目编号; null where the roster gives none. */
  readonly number: string | null;
  /** 项目名称; null where the roster gives none. */
  readonly title: string | null;
  /** 中方项目负责人 as written; several are listed. */
  readonly leaders: readonly string[];
}

/** The head of a project; its key is neither number nor title where the roster gives neither. */
export function projectHead(project: Project): ProjectHead {
  const { key, row } = project;
  const reading = read(project, "projectTitle");
  const title = reading.state === "value" ? reading.value : null;
  const number = key === title || key === `${row.sheet}!${row.row}` ? null : key;
  const leader = read(project, "leader");
  const named = project.leaders.map((person) => person.name);
  const leaders = named.length > 0 ? named : leader.state === "value" ? [leader.raw] : [];
  return { key, number, title, leaders };
}

/** Number and title of a project; the title alone where it has no number, its key where it has no title. */
export function projectName({ key, number, title }: ProjectHead): string {
  return title === null ? key : number === null ? title : `${number} ${title}`;
}

/** The leaders of a project in one line; "" where the roster names none. */
export function leadersText({ leaders }: ProjectHead, lang: Lang): string {
  return leaders.join(lang === "zh-CN" ? "、" : ", ");
}

/** The name of each project, by its key. */
export function projectNames(result: CheckResult): ReadonlyMap<string, string> {
  return new Map(result.roster.projects.map((project) => [project.key, projectName(projectHead(project))]));
}
