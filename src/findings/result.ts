import type { Guideline } from "../guideline/guideline";
import type { Project, Roster } from "../roster/roster";
import type { CellMark, Fact, Margin, ReviewReason } from "../rules/rule";
import type { SignOffs } from "./sign-off/hold";
import type { RepairLog } from "./repair-log";
import type { Since } from "./since/compare";

/** Words to be: a key of the message catalogue and the facts that fill it. */
export interface Words {
  readonly key: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

export type Severity = "error" | "warning" | "info";

/** Who a verdict speaks of. */
export type SubjectRef =
  | { readonly kind: "person"; readonly personId: string; readonly projectKey: string }
  | { readonly kind: "project"; readonly projectKey: string }
  | { readonly kind: "roster" };

/** What one clause says of one subject. */
export interface Verdict {
  readonly clause: string;
  readonly rule: string;
  readonly subject: SubjectRef;
  readonly outcome: "pass" | "fail" | "review" | "notApplicable" | "crashed";
  readonly reason: ReviewReason | null;
  readonly severity: Severity;
  readonly cells: readonly CellMark[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly margin: Margin | null;
  readonly reading: string | null;
  readonly words: Words | null;
  readonly group: string | null;
  /** The finding that this verdict led to, or is folded under. */
  readonly finding: string | null;
}

/** Something that a person has to look at. */
export interface Finding {
  /** Stable across runs: does not depend on the row or the order. */
  readonly id: string;
  readonly rule: string;
  readonly clause: string | null;
  readonly outcome: "fail" | "review" | "crashed" | "notice";
  readonly severity: Severity;
  readonly reason: ReviewReason | null;
  readonly subject: SubjectRef;
  readonly person: string | null;
  readonly project: string | null;
  readonly group: string | null;
  readonly cells: readonly CellMark[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly margin: Margin | null;
  readonly words: Words;
  readonly reading: string | null;
  readonly causedBy: string | null;
}

/** What stands in the checklist (形式审查表) for a project and a clause. */
export type ChecklistVerdict =
  | "pass"
  | "fail"
  | "review"
  | "notApplicable"
  | "crashed"
  | "manual"
  | "info"
  | "notChecked";

export interface ChecklistRow {
  readonly project: string;
  readonly direction: string | null;
  readonly clause: string;
  readonly verdict: ChecklistVerdict;
  readonly severity: Severity;
  readonly findings: readonly string[];
}

/** What the clauses that concern a project say of it and of its people. */
export interface SaidOfProject {
  /** In the order of the call; of one clause in the order of the people. */
  readonly verdicts: readonly Verdict[];
  /** One row for each clause, in the order of the call. */
  readonly checklist: readonly ChecklistRow[];
}

export interface Counts {
  readonly people: number;
  readonly projects: number;
  /** Fails by severity. */
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Findings; a folded one counts once, in its cause. */
  readonly review: number;
  readonly notice: number;
  readonly crashed: number;
  /** Checklist rows. */
  readonly pass: number;
  readonly notApplicable: number;
  readonly manual: number;
  readonly notChecked: number;
  /** Only where the workbook holds sign-offs: findings that a person settled, and reminders ticked; neither is in the numbers above. */
  readonly settled?: number;
  readonly ticked?: number;
  /** Errors that somebody contests; they stay errors. */
  readonly contested?: number;
}

/** What a check found, without words: the pane, the report and the JSON are made of it. */
export interface CheckResult {
  readonly guideline: Guideline;
  /** ISO day or null when none was given. */
  readonly asOf: string | null;
  readonly roster: Roster;
  readonly skipped: readonly { readonly sheet: string; readonly reason: string }[];
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  /**
   * Everything that is said of a project of this roster, passes included: made when it is asked for, and not kept,
   * because it outnumbers the findings by far. Readers ask by the functions of {@link file://./verdicts.ts}.
   */
  readonly said: (project: Project) => SaidOfProject;
  /** Code of the direction that each project was checked for, by project key; without those whose direction is not known. */
  readonly directions: ReadonlyMap<string, string>;
  /** Keys of the projects of which a clause is failed, left open or not checked; reminders leave nothing open. */
  readonly open: ReadonlySet<string>;
  /** Of every clause that a rule decides: the rule, and what it is asked about. */
  readonly deciders: ReadonlyMap<string, { readonly rule: string; readonly scope: "person" | "project" }>;
  /** Number of clauses by how they are settled; partial rules' limits are in the catalogue. */
  readonly coverage: {
    readonly decided: number;
    readonly declared: number;
    readonly manual: number;
    readonly info: number;
    readonly notChecked: number;
  };
  /** What each checked sheet said when it was read, to tell whether it changed before marking. */
  readonly fingerprints?: ReadonlyMap<string, string>;
  /** Why what the workbook keeps (corrections and so on) was not used: see `Store`. */
  readonly unreadStore?: "newer" | "damaged";
  /** Only where the workbook holds sign-offs on this roster. */
  readonly signOffs?: SignOffs;
  /** Cells of the workbook that were put right on request. */
  readonly repairs?: RepairLog;
  /** Only where an earlier run over the same sheets is known. */
  readonly since?: Since;
}
