import { read, type Person, type Project } from "../../roster/roster";
import type { UnitValue } from "../../roster/values";
import { at, type Truth } from "./answers";
import { once } from "./once";
import type { CellMark } from "../rule";
import { chineseSide } from "./subjects";

/** Parts of a university that are surely no legal person of their own. */
const department = /(学院|学部|书院|系|实验室|教研室|课题组|研究室|研究组|处|部)$/;
/** Parts whose name does not say whether they are: 附属医院, 深圳研究生院, 某某校区. */
const separate = /(附属|医院|分校|校区|研究生院|研究院|研究所)/;

/** Whether two names stand for one unit (法人单位): a department is its university. */
export function sameUnit(a: UnitValue, b: UnitValue): Truth {
  if (a.key === b.key || withoutNational(a) === withoutNational(b)) return "yes";
  if (parentOf(a) === parentOf(b)) return "yes";
  const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a];
  const stem = parentOf(short);
  return long.key.startsWith(short.key) || (stem !== short.key && long.key.startsWith(stem)) ? "unknown" : "no";
}

/** 首尔国立大学 is written 首尔大学 as often. */
export function withoutNational({ key }: UnitValue): string {
  return key.replace("国立", "");
}

/** "甲大学物理学院" → "甲大学"; a name that is not surely a department is its own parent. */
const parentOf = once(({ key }: UnitValue): string => {
  const match = /^(.+?大学)(.+)$/.exec(key) ?? /^(.+?(?<!科)学院)(.+)$/.exec(key);
  const [, parent, rest] = match ?? [];
  if (parent === undefined || rest === undefined) return key;
  return department.test(rest) && !separate.test(rest) ? parent : key;
});

/** Units told apart, as far as their names say. */
export interface UnitCount {
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
  readonly cells: readonly CellMark[];
}

/** Counts units: names that may be one unit make an interval. The order in which they are named does not matter. */
export function countUnits(units: readonly UnitValue[], cells: readonly CellMark[]): UnitCount {
  const told = toldApart(units, (a, b) => sameUnit(a, b) === "yes");
  const least = told.length <= 1 ? told.length : toldApart(units, (a, b) => sameUnit(a, b) !== "no").length;
  return { least, most: told.length, names: told.map((unit) => unit.text), cells };
}

/**
 * One of each unit, in the order of first mention. The shortest name stands for a unit: a university for its
 * departments, whichever is named first.
 */
export function toldApart<T extends UnitValue>(units: readonly T[], joined: (a: T, b: T) => boolean): readonly T[] {
  const kept: { readonly unit: T; first: number }[] = [];
  const shortestFirst = units.map((unit, first) => ({ unit, first })).sort((a, b) => a.unit.key.length - b.unit.key.length || a.first - b.first);
  for (const { unit, first } of shortestFirst) {
    const same = kept.find((one) => joined(one.unit, unit));
    if (same === undefined) kept.push({ unit, first });
    else same.first = Math.min(same.first, first);
  }
  return kept.sort((a, b) => a.first - b.first).map(({ unit }) => unit);
}

/** What the project's own unit columns say of its Chinese units; null where only the applicant is named. */
export function declaredUnits(project: Project): UnitCount | null {
  const all = read(project, "chineseUnits");
  if (all.state !== "value") return null;
  const lead = read(project, "applicantUnit");
  const units = [...(lead.state === "value" ? [lead.value] : []), ...all.value];
  return countUnits(units, [...at(all), ...at(lead, "evidence")]);
}

/** The units that the Chinese side works for, with the applicant; `silent` has no employer. */
export function employingUnits(project: Project): UnitCount & { readonly silent: readonly Person[] } {
  const lead = read(project, "applicantUnit");
  const units: UnitValue[] = lead.state === "value" ? [lead.value] : [];
  const cells: CellMark[] = [...at(lead, "evidence")];
  const silent: Person[] = [];
  for (const person of chineseSide(project)) {
    const employer = read(person, "employer");
    if (employer.state === "value") {
      units.push(employer.value);
      cells.push(...at(employer, "candidate"));
    } else silent.push(person);
  }
  return { ...countUnits(units, cells), silent };
}

/**
 * The foreign units: of the unit column, else where the foreign side works. One institution may be named in
 * two languages, so names of different scripts are not surely different; null where nothing is told.
 */
export function foreignUnits(project: Project): UnitCount | null {
  const named = read(project, "foreignUnit");
  const employers = project.people.flatMap((person) => {
    const employer = read(person, "employer");
    return person.side === "foreign" && employer.state === "value" ? [employer] : [];
  });
  const units = named.state === "value" ? named.value : employers.map((employer) => employer.value);
  if (units.length === 0) return null;
  const cells = named.state === "value" ? at(named) : employers.flatMap((employer) => at(employer, "candidate"));
  const counted = countUnits(units, cells);
  const scripts = new Map<string, number>();
  for (const name of counted.names) scripts.set(scriptOf(name), (scripts.get(scriptOf(name)) ?? 0) + 1);
  return { ...counted, least: Math.min(counted.least, Math.max(...scripts.values())) };
}

function scriptOf(name: string): string {
  return /\p{Script=Han}/u.test(name) ? "Han" : /\p{Script=Hangul}/u.test(name) ? "Hangul" : "other";
}
