import type { Area, Guideline, RecommenderClass, Recommenders } from "../../guideline/guideline";
import { unitKey } from "../../roster/cells/unit";
import { read, type Project } from "../../roster/roster";
import type { CellMark } from "../rule";
import { at, valueOf, type Truth } from "./answers";
import { once } from "./once";

/** What the roster says of a project's 推荐单位. */
export interface Recommender {
  /** As written; null where the roster does not name it. */
  readonly name: string | null;
  /** `barred`: of no class that the call admits; null: cannot be told. */
  readonly kind: RecommenderClass | "barred" | null;
  /** The name or the stated class says so outright; else it only points to it. */
  readonly sure: boolean;
  /** Name and stated class contradict each other. */
  readonly contradictory: boolean;
  /** The area of a province's or plan city's department. */
  readonly area: Area | null;
  readonly cells: readonly CellMark[];
}

interface Guess {
  readonly kind: RecommenderClass | "barred";
  readonly sure: boolean;
  readonly area?: Area;
}

/** The 推荐单位 of a project, told by its name and by its stated class (推荐单位类别). */
export function recommenderOf(project: Project, guideline: Guideline): Recommender {
  return recommendersIn(guideline)(project);
}

const recommendersIn = once((guideline: Guideline) => once((project: Project) => recommenderFor(project, guideline)));

function recommenderFor(project: Project, { recommenders }: Guideline): Recommender {
  const column = read(project, "recommender");
  const type = read(project, "recommenderType");
  const name = valueOf(column);
  const cells = [...at(column), ...at(type, column.state === "value" ? "evidence" : "subject")];
  const unknown = { name, kind: null, sure: false, contradictory: false, area: null, cells } as const;
  if (recommenders === undefined) return unknown;
  const byName = name === null ? null : guessByName(unitKey(name), wordsOf(recommenders));
  const stated = valueOf(type);
  const byType = stated === null ? null : guessByType(unitKey(stated), wordsOf(recommenders));
  const area = byName?.area ?? null;
  if (byName === null || byType === null) {
    const only = byName ?? byType;
    return only === null ? unknown : { ...unknown, kind: only.kind, sure: only.sure, area };
  }
  if (byName.kind === byType.kind) return { ...unknown, kind: byName.kind, sure: byName.sure || byType.sure, area };
  if (byName.sure && byType.sure) return { ...unknown, contradictory: true, area };
  const firmer = byType.sure ? byType : byName;
  return { ...unknown, kind: firmer.kind, sure: firmer.sure, area };
}

/** The call's words, folded as the names are that they are looked for in; areas with the longest name first. */
const wordsOf = once((recommenders: Recommenders) => {
  const { classes, barred, areas } = recommenders;
  const keys = (words: readonly string[]): readonly string[] => words.map(unitKey);
  return {
    classes: classes.map(({ id, stated, likely, names }) => ({ id, stated: keys(stated), likely: keys(likely), names: keys(names) })),
    barred: { stated: keys(barred.stated), offices: barred.offices, likely: barred.likely },
    areas: [...areas].sort((a, b) => b.name.length - a.name.length),
    areaSuffixes: recommenders.areaSuffixes,
    offices: recommenders.offices,
  };
});
type RecommenderWords = ReturnType<typeof wordsOf>;

function guessByType(stated: string, { classes, barred }: RecommenderWords): Guess | null {
  const has = (word: string): boolean => stated.includes(word);
  const said = classes.find((one) => one.stated.some(has));
  if (said !== undefined) return { kind: said.id, sure: true };
  if (barred.stated.some(has)) return { kind: "barred", sure: true };
  const likely = classes.find((one) => one.likely.some(has));
  return likely === undefined ? null : { kind: likely.id, sure: false };
}

function guessByName(name: string, words: RecommenderWords): Guess | null {
  const { classes, barred } = words;
  const area = departmentArea(name, words);
  if (area !== null) return { kind: "province", sure: true, area };
  const exactly = classes.find((one) => one.names.includes(name));
  if (exactly !== undefined) return { kind: exactly.id, sure: true };
  if (barred.offices.some((office) => name.endsWith(office))) return { kind: "barred", sure: true };
  const likely = classes.find((one) => one.likely.some((word) => name.includes(word)));
  if (likely !== undefined) return { kind: likely.id, sure: false };
  if (barred.likely.some((word) => name.endsWith(word))) return { kind: "barred", sure: false };
  const named = classes.find((one) => one.names.some((known) => name.startsWith(known)));
  return named === undefined ? null : { kind: named.id, sure: true };
}

/** "广东省科学技术厅" → 广东: an area, at most its suffix, and an office. */
function departmentArea(name: string, { areas, areaSuffixes, offices }: RecommenderWords): Area | null {
  const area = areas.find((one) => name.startsWith(one.name));
  if (area === undefined) return null;
  const rest = name.slice(area.name.length);
  const rests = [rest, ...areaSuffixes.flatMap((suffix) => (rest.startsWith(suffix) ? [rest.slice(suffix.length)] : []))];
  return rests.some((one) => offices.some((office) => one.startsWith(office))) ? area : null;
}

/** Whether two names are surely two recommending units; "unknown" where one of them is not known. */
export function differentRecommenders(a: string, b: string, { recommenders }: Guideline): Truth {
  const [one, two] = [unitKey(a), unitKey(b)];
  if (one === two || one.startsWith(two) || two.startsWith(one)) return "no";
  if (recommenders === undefined) return "unknown";
  const words = wordsOf(recommenders);
  const [first, second] = [guessByName(one, words), guessByName(two, words)];
  if (first === null || second === null || !first.sure || !second.sure) return "unknown";
  if (first.kind !== second.kind) return "yes";
  if (first.kind === "department") return namedAs(one, words) === namedAs(two, words) ? "no" : "yes";
  return first.kind === "barred" || first.area !== second.area ? "yes" : "no";
}

function namedAs(name: string, { classes }: RecommenderWords): string | undefined {
  return classes.flatMap((one) => one.names).find((known) => name.startsWith(known));
}
