import { groupBy } from "../../roster/group-by";
import type { Project } from "../../roster/roster";
import { signedCounts } from "../counts";
import type { CheckResult, ChecklistRow, Counts } from "../result";
import { keptProject } from "../ids";
import { checklistOf } from "../verdicts";
import { basesOf, tickId, type Bases } from "./basis";
import { signOffKindOf, type Basis, type SignOff, type SignOffKind } from "./record";

/** What changed since somebody signed. */
export interface Changed {
  /** Columns whose cells hold something else now: field keys, or headers. */
  readonly fields: readonly string[];
  /** The finding says something else, or more hangs on it. */
  readonly said: boolean;
  /** The clause, its rule or the version of the call's data. */
  readonly rule: boolean;
}

/** A sign-off that no longer holds, with what changed. */
export interface LapsedSignOff {
  readonly signOff: SignOff;
  readonly changed: Changed;
}

/** Sign-offs of a workbook as they stand against one result. */
export interface SignOffs {
  /** Those on findings that hold, by the finding's id. */
  readonly held: ReadonlyMap<string, SignOff>;
  /** Ticked reminders, by {@link reminderKey}. */
  readonly ticks: ReadonlyMap<string, SignOff>;
  /** Those that no longer hold; the question is open again. */
  readonly lapsed: readonly LapsedSignOff[];
  /** The numbers of the run without any sign-off. */
  readonly before: Counts;
}

/** A reminder of the checklist: a project's key and a clause. */
export function reminderKey({ project, clause }: Pick<ChecklistRow, "project" | "clause">): string {
  return `${project}\u0000${clause}`;
}

/**
 * The result with the sign-offs that the workbook keeps, in place of those it had. Settled findings and ticked reminders
 * leave the counts of what is open and are counted apart; contested ones count on. A sign-off whose finding is gone is
 * left alone: should the same finding come back on the same grounds, somebody has signed it.
 */
export function withSignOffs(result: CheckResult, signOffs: readonly SignOff[]): CheckResult {
  const { signOffs: earlier, ...rest } = result;
  const open = earlier === undefined ? result : { ...rest, counts: earlier.before };
  if (signOffs.length === 0) return open;
  const state = stateOf(open, signOffs);
  if (state.held.size + state.ticks.size + state.lapsed.length === 0) return open;
  return { ...open, counts: signedCounts(open.counts, open.findings, state), signOffs: state };
}

function stateOf(result: CheckResult, signOffs: readonly SignOff[]): SignOffs {
  const wanted = new Map(signOffs.map((signOff) => [signOff.id, signOff]));
  // Folded under another finding it is that one's to answer.
  const signed = result.findings.filter(({ id, causedBy }) => causedBy === null && wanted.has(id));
  const bases = basesOf(result, signed);
  const held = new Map<string, SignOff>();
  const ticks = new Map<string, SignOff>();
  const lapsed: LapsedSignOff[] = [];
  const judge = (signOff: SignOff, kind: SignOffKind | null, basis: Basis): boolean => {
    const changed = difference(signOff.basis, basis);
    const same = changed.fields.length === 0 && !changed.said && !changed.rule;
    if (same && signOff.kind === kind) return true;
    lapsed.push({ signOff, changed: same ? { ...changed, said: true } : changed });
    return false;
  };
  for (const finding of signed) {
    const signOff = wanted.get(finding.id);
    if (signOff !== undefined && judge(signOff, signOffKindOf(finding), bases.ofFinding(finding))) held.set(finding.id, signOff);
  }
  const clauses = new Map(result.guideline.clauses.map((clause) => [clause.id, clause]));
  for (const [project, own] of ticksByProject(result, signOffs, bases)) {
    for (const row of checklistOf(result, project)) {
      const clause = clauses.get(row.clause);
      const signOff = clause === undefined || row.verdict !== "manual" ? undefined : own.get(tickId(clause.id, project, bases.identities));
      if (clause !== undefined && signOff !== undefined && judge(signOff, "ticked", bases.ofTick(clause))) ticks.set(reminderKey(row), signOff);
    }
  }
  return { held, ticks, lapsed, before: result.counts };
}

/** Ticked reminders by the project of this roster that they are about, each by its id. */
function ticksByProject({ roster }: CheckResult, signOffs: readonly SignOff[], { identities }: Bases): ReadonlyMap<Project, ReadonlyMap<string, SignOff>> {
  const ticked = groupBy(signOffs.filter(({ kind }) => kind === "ticked"), ({ about }) => about.project ?? "");
  const found = new Map<Project, ReadonlyMap<string, SignOff>>();
  for (const project of ticked.size === 0 ? [] : roster.projects) {
    const own = ticked.get(keptProject(identities.ofProject(project)));
    if (own !== undefined) found.set(project, new Map(own.map((signOff) => [signOff.id, signOff])));
  }
  return found;
}

function difference(signed: Basis, now: Basis): Changed {
  const fields = [...new Set([...Object.keys(signed.cells), ...Object.keys(now.cells)])].filter((field) => signed.cells[field] !== now.cells[field]);
  return { fields, said: signed.said !== now.said, rule: signed.rule !== now.rule };
}
