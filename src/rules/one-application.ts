import { z } from "zod";
import { unitKey } from "../roster/cells/unit";
import { similarity } from "../roster/similarity";
import { read, type Project, type Roster } from "../roster/roster";
import { projectRule, type Outcome, type RuleContext } from "./rule";
import { at, fail, open, pass, review, unique, type Truth } from "./support/answers";
import { differentRecommenders } from "./support/recommenders";
import { sameUnit } from "./support/units";

const params = z.strictObject({
  /** Our own line: from how much alike (0 to 1) two titles are a question. */
  ours: z.strictObject({ similarity: z.number().min(0).max(1) }),
});
type Params = z.infer<typeof params>;

/** 一个项目只能由一个推荐单位申报一次: several recommenders of one project, and one project under two numbers. */
export const oneApplication = projectRule<Params>({
  id: "one-application",
  params,
  needs: ["projectTitle", "applicantUnit", "direction", "recommender", "name", "role"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, { ours }, context) {
    return severalRecommenders(project, context) ?? twice(project, ours.similarity, context);
  },
});

function severalRecommenders(project: Project, { guideline }: RuleContext): Outcome | null {
  const own = read(project, "recommender");
  const told = differing(project.told?.recommender ?? (own.state === "value" ? [own] : []));
  const names = told.flatMap((reading) => reading.value.split(/[、；;\n]/).map((name) => ({ name: name.trim(), cells: at(reading) })));
  const [first, ...others] = names;
  const other = first === undefined ? undefined : others.find(({ name }) => differentRecommenders(first.name, name, guideline) === "yes");
  if (first === undefined || other === undefined) return null;
  const cells = [first, other].flatMap((one) => one.cells);
  return fail("several-recommenders", { cells: unique(cells), facts: { project: project.key, recommenders: [first.name, other.name] } });
}

/** Of rows that say the same, as most do, the first. */
function differing<T extends { readonly value: string }>(readings: readonly T[]): readonly T[] {
  const [first] = readings;
  return first === undefined || readings.some(({ value }) => value !== first.value) ? readings : [first];
}

interface Twin {
  readonly project: Project;
  readonly kind: "duplicate" | "other-direction" | "other-leader" | "same-person" | "similar";
}

const order = ["duplicate", "same-person", "other-direction", "similar", "other-leader"] as const;

function twice(project: Project, alike: number, context: RuleContext): Outcome {
  const title = read(project, "projectTitle");
  const facts = { project: project.key };
  const led = ledByTheSame(project, context);
  if (title.state !== "value") {
    const rival = [...led].some(([other]) => isSameDirection(project, other, context) && sameApplicant(project, other) !== "no");
    return rival || title.state === "unreadable" ? open(project, ["projectTitle"], project.key) : pass({ cells: [], facts });
  }
  const titled = (titlesOf(context.roster).get(titleKey(title.value)) ?? []).filter((other) => other.key !== project.key);
  const near = [...led.keys()].filter((other) => {
    const theirs = read(other, "projectTitle");
    return !titled.includes(other) && theirs.state === "value" && similarity(titleKey(title.value), titleKey(theirs.value)) >= alike;
  });
  const twins = [...titled, ...near].flatMap((other) => twinOf(project, other, led.get(other) ?? "no", near.includes(other), context));
  const kind = order.find((one) => twins.some((twin) => twin.kind === one));
  if (kind === undefined) return pass({ cells: at(title), facts });
  const others = twins.filter((twin) => twin.kind === kind).map((twin) => twin.project);
  const grounds = {
    cells: [...at(title), ...others.flatMap((other) => at(read(other, "projectTitle"), "other"))],
    facts: { ...facts, others: others.map(({ key }) => key) },
    group: [kind, ...[project.key, ...others.map(({ key }) => key)].sort()].join("\u0000"),
  };
  // Of two directions nobody knows whether they are one.
  if (kind === "duplicate" && context.directionOf(project) === null) return open(project, ["direction"], project.key);
  if (kind === "duplicate") return fail("duplicate", { ...grounds, margin: { value: -others.length, unit: "project" } });
  return review(kind === "same-person" ? "ambiguousIdentity" : "needsJudgement", kind, grounds);
}

/** What another project of the same or nearly the same title is to this one; nothing where another unit applies. */
function twinOf(project: Project, other: Project, sameLeader: Truth, onlyNear: boolean, context: RuleContext): readonly Twin[] {
  const unit = sameApplicant(project, other);
  if (unit === "no") return [];
  if (sameLeader === "no") return onlyNear ? [] : [{ project: other, kind: "other-leader" }];
  if (!isSameDirection(project, other, context)) return onlyNear ? [] : [{ project: other, kind: "other-direction" }];
  if (onlyNear) return [{ project: other, kind: "similar" }];
  return [{ project: other, kind: sameLeader === "yes" && unit === "yes" ? "duplicate" : "same-person" }];
}

/** Other projects whose leader is or may be one of this project's. */
function ledByTheSame(project: Project, { index }: RuleContext): ReadonlyMap<Project, Truth> {
  const led = new Map<Project, Truth>();
  for (const leader of project.leaders) {
    for (const { person, identity } of index.othersLike(leader)) {
      const other = index.projectOf.get(person.projectKey);
      if (other === undefined || other.key === project.key || !other.leaders.some(({ id }) => id === person.id)) continue;
      if (led.get(other) !== "yes") led.set(other, identity === "same" ? "yes" : "unknown");
    }
  }
  return led;
}

function sameApplicant(a: Project, b: Project): Truth {
  const [one, two] = [read(a, "applicantUnit"), read(b, "applicantUnit")];
  return one.state === "value" && two.state === "value" ? sameUnit(one.value, two.value) : "unknown";
}

function isSameDirection(a: Project, b: Project, context: RuleContext): boolean {
  return context.directionOf(a)?.code === context.directionOf(b)?.code;
}

const titles = new WeakMap<Roster, ReadonlyMap<string, readonly Project[]>>();

/** Projects by folded title, made once for a roster. */
function titlesOf(roster: Roster): ReadonlyMap<string, readonly Project[]> {
  const known = titles.get(roster);
  if (known !== undefined) return known;
  const made = new Map<string, Project[]>();
  for (const project of roster.projects) {
    const title = read(project, "projectTitle");
    if (title.state !== "value") continue;
    const key = titleKey(title.value);
    const same = made.get(key);
    if (same === undefined) made.set(key, [project]);
    else same.push(project);
  }
  titles.set(roster, made);
  return made;
}

function titleKey(title: string): string {
  return unitKey(title).replace(/[^\p{L}\p{N}]/gu, "");
}
