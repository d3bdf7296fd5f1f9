import { planClear, sheetsToClear, without } from "./annotation/clear";
import { fingerprintInSteps, requireUnchanged } from "./annotation/fingerprint";
import { planMarksInSteps } from "./annotation/marks";
import type { Change, OwnedMarks } from "./annotation/plan";
import { isOurSheet, withoutMarks } from "./annotation/without-marks";
import { chosenSheets, isUsable, meantOf, rostersOf, sheetsToRead, skippedSheets, type SheetChoice, type Surveyed } from "./chosen-sheets";
import { asRosterCheckError, RosterCheckError } from "./errors";
import { evaluateInSteps, type EvaluateOptions } from "./findings/evaluate";
import { followedUp, storeAfterRun } from "./findings/follow-up";
import { repairLogSchema } from "./findings/repair-log";
import type { CheckResult } from "./findings/result";
import type { PastRun } from "./findings/since/record";
import { openStore, storedPart, type Store } from "./findings/store";
import { storedCorrections } from "./findings/stored-corrections";
import type { Guideline } from "./guideline/guideline";
import type { Lang } from "./messages";
import { requireColumns } from "./roster/column-rules";
import type { ColumnRule, Corrections } from "./roster/corrections";
import type { Grid } from "./roster/grid";
import { buildIndex } from "./roster/identity";
import { recogniseInSteps } from "./roster/recognise";
import type { Roster } from "./roster/roster";
import { surveySheet } from "./roster/survey";
import { sheetsIn, togetherBy, type Together } from "./roster/together";
import { rules } from "./rules";
import { breathe, inSlices, portControl, step, type Breath, type RunControl } from "./run-control";
import { contentHashInSteps, type Control, type SheetInfo, type WorkbookPort } from "./workbook/port";

export type { Phase, RunControl } from "./run-control";

/** What to check. */
export interface CheckRequest extends SheetChoice {
  readonly guideline: Guideline;
  /** ISO day, or null for the call's own window. */
  readonly asOf: string | null;
  /** What columns are to be taken for; wins over the corrections that the workbook keeps. */
  readonly map?: readonly ColumnRule[];
  /** An earlier run to compare with, instead of the last one that the workbook keeps. */
  readonly since?: PastRun;
}

/** What marking did. `notes` are keys under `mark.` with facts (sheet protected: report only). */
export interface MarkOutcome {
  readonly reportSheet: string | null;
  readonly resultColumns: readonly { readonly sheet: string; readonly column: number }[];
  readonly formats: number;
  readonly notes: readonly { readonly key: string; readonly facts: Readonly<Record<string, string | number>> }[];
}

/** How to mark. `at` is the time of the run as shown; `version` the product's, for the report. */
export interface MarkChoice {
  readonly lang: Lang;
  readonly at: string;
  readonly version?: string;
  /** Writes the report only and leaves the roster's sheets alone (a filter hides rows, a sheet is protected). */
  readonly reportOnly?: boolean;
  /**
   * Keeps the run in the workbook's store for comparison with the next one: always, or only in a workbook that has a store
   * already (marking and clearing then leave a file without one as it was). Not kept unless told.
   */
  readonly remember?: "always" | "whereStored";
  /** False writes the result column without colouring the cells that it speaks of. */
  readonly colours?: boolean;
  /** With the sheet 读取说明; one that is there is written anew in any case. */
  readonly readingSheet?: boolean;
}

/** What clearing did; `kept` are report sheets that somebody edited. */
export interface ClearOutcome {
  readonly removedSheets: readonly string[];
  readonly clearedColumns: number;
  readonly kept: readonly string[];
  /** What became of the workbook's store (corrections, sign-offs, last run). */
  readonly store: "none" | "kept" | "removed";
}

/** How to clear: with `everything` the store goes as well, not only the marks. */
export interface ClearRequest extends RunControl {
  readonly everything?: boolean;
}

/** Reads the roster and checks it; the workbook is not touched. */
export type Check = (port: WorkbookPort, request: CheckRequest, control?: RunControl) => Promise<CheckResult>;
/** Writes the result into the workbook, replacing the marks of an earlier run. */
export type Mark = (port: WorkbookPort, result: CheckResult, options: MarkChoice, control?: RunControl) => Promise<MarkOutcome>;
/** Takes all our marks out of the workbook; the store only when everything is to go. */
export type Clear = (port: WorkbookPort, request?: ClearRequest) => Promise<ClearOutcome>;

/**
 * See {@link Check}. Throws `unknown-sheet`, `several-sheets`, `no-roster`, `unknown-column`, `ambiguous-column`,
 * `cancelled` and what the port throws.
 */
export const check: Check = async (port, request, control = {}) => {
  const { owned, store, corrections, theirs } = await known(port, request.map);
  const wanted = sheetsToRead(theirs, request.sheets);
  const surveyed: Surveyed[] = [];
  for (const [at, name] of wanted.entries()) {
    const grid = withoutMarks(await port.read(name, portControl(control, "read", at, wanted.length)), owned);
    await step(control, "recognise", at, wanted.length);
    surveyed.push({ grid, survey: surveySheet(grid, corrections) });
  }
  const options = { ...request.guideline, corrections };
  const { chosen, read } = await chosenSheets(surveyed, { ...request, owned }, options, control);
  const roster = await inSlices(recogniseInSteps(chosen, { ...options, read }), control, () => step(control, "recognise", wanted.length, wanted.length));
  if (roster.people.length === 0 && roster.projects.length === 0) {
    throw new RosterCheckError("no-roster", { sheets: chosen.map((grid) => grid.sheet) });
  }
  requireColumns(corrections.rules, roster.tables);
  await step(control, "recognise", wanted.length, wanted.length);
  const skipped = skippedSheets(theirs, surveyed, chosen);
  const result = await evaluated(roster, request.guideline, { asOf: request.asOf, rules, buildIndex, skipped }, control);
  const fingerprints = new Map<string, string>();
  for (const grid of chosen) fingerprints.set(grid.sheet, await inSlices(fingerprintInSteps(grid), control));
  const repairs = storedPart(store, "repairs", repairLogSchema);
  return { ...followedUp(result, store, request.since), ...(repairs === null ? {} : { repairs }), fingerprints, ...(store.state === "open" ? {} : { unreadStore: store.state }) };
};

/** What is known of a workbook before its sheets are read: our marks, its store, what the user said of columns, sheets that are not ours. */
async function known(port: WorkbookPort, map?: readonly ColumnRule[]): Promise<{ readonly owned: OwnedMarks; readonly store: Store; readonly corrections: Corrections; readonly theirs: readonly SheetInfo[] }> {
  const owned = await port.owned();
  const store = openStore(await port.store());
  const theirs = (await port.sheets()).filter((sheet) => !isOurSheet(owned, sheet.name));
  return { owned, store, corrections: storedCorrections(store, map), theirs };
}

/** See {@link Mark}. Throws `workbook-changed` where the roster is no longer what was checked. */
export const mark: Mark = async (port, result, options, control = {}) => {
  const owned = await port.owned();
  const sheets = await port.sheets();
  const rosterSheets = sheetsIn(result.roster);
  const names = [...new Set([...rosterSheets, ...sheetsToClear(owned)])];
  const asTheyAre = new Map<string, Grid>();
  for (const [at, name] of names.entries()) asTheyAre.set(name, await readAgain(port, name, portControl(control, "mark", at, names.length * markParts)));
  const grids = new Map([...asTheyAre].map(([name, grid]) => [name, withoutMarks(grid, owned)]));
  await inSlices(requireUnchanged(result, grids.values()), control);
  const limits = await port.limits();
  // What cannot be written anew stays: the marks of an earlier run are better than none.
  const old = planClear(without(owned, { columns: options.reportOnly === true, sheets: limits.structureProtected }), asTheyAre);
  const choice = { ...options, limits, sheetNames: sheets.map((sheet) => sheet.name), contentHash: contentHashInSteps };
  const plan = await inSlices(planMarksInSteps(result, grids, owned, choice), control, () => step(control, "mark", 1, markParts));
  await step(control, "mark", 2, markParts);
  await port.apply([...old.changes, ...plan.changes, ...(await keptRun(port, result, options))], portControl(control, "mark", 2, markParts));
  const { reportSheet, resultColumns, formats, notes } = plan;
  return { reportSheet, resultColumns, formats, notes };
};

/** Marking reads the sheets again, plans what to write, and writes. */
const markParts = 3;

/** The change that keeps the run in the store, if it is to be kept and there is a store to keep it in. */
async function keptRun(port: WorkbookPort, result: CheckResult, { remember, at }: MarkChoice): Promise<readonly Change[]> {
  if (remember === undefined) return [];
  const before = await port.store();
  if (before === null && remember === "whereStored") return [];
  const text = storeAfterRun(before, result, at);
  return text === before ? [] : [{ kind: "writeStore", text }];
}

/** See {@link Clear}. */
export const clear: Clear = async (port, request = {}) => {
  const { everything = false, ...control } = request;
  const owned = await port.owned();
  const grids = new Map<string, Grid>();
  for (const name of sheetsToClear(owned)) grids.set(name, await port.read(name, portControl(control, "read", 0, 1)));
  const { changes: marks, removedSheets, clearedColumns, kept } = planClear(owned, grids);
  const store = (await port.store()) === null ? "none" : everything ? "removed" : "kept";
  const changes = store === "removed" ? [...marks, { kind: "writeStore", text: null } as const] : marks;
  await step(control, "mark", 0, 1);
  if (changes.length > 0) await port.apply(changes, portControl(control, "mark", 0, 1));
  return { removedSheets, clearedColumns, kept, store };
};

/** What a workbook comes to before it is checked. */
export interface Outlook {
  /** The rosters that can be seen, each by its sheets in tab order. */
  readonly rosters: readonly (readonly string[])[];
  /** What a check would read, and how many people and projects that are; null where it would be no roster, or would have to ask. */
  readonly chosen: { readonly sheets: readonly string[]; readonly together: Together | null; readonly people: number; readonly projects: number } | null;
}

/** Looks at a workbook as {@link check} would. Progress counts cells; nothing is written. Throws `unknown-sheet` and what the port throws. */
export async function glance(port: WorkbookPort, request: Pick<CheckRequest, "guideline" | "prefer"> & { readonly sheets: readonly string[] | null }, control: Control & Breath = {}): Promise<Outlook> {
  const { owned, corrections, theirs } = await known(port);
  const surveyed: Surveyed[] = [];
  let before = 0;
  for (const name of new Set([...sheetsToRead(theirs, null), ...sheetsToRead(theirs, request.sheets)])) {
    let cells = 0;
    const progress = (done: number, total: number): void => control.progress?.(before + done, before + (cells = total));
    const grid = withoutMarks(await port.read(name, { ...control, progress }), owned);
    before += cells;
    surveyed.push({ grid, survey: surveySheet(grid, corrections) });
    await breathe(control);
  }
  const options = { ...request.guideline, corrections };
  const { rosters, read } = await rostersOf(surveyed.filter(({ survey }) => survey.roster), options, control);
  const names = request.sheets ?? meantOf(rosters, request.prefer, owned);
  const grids = surveyed.filter(({ grid, survey }) => names?.includes(grid.sheet) === true && isUsable(survey, request.sheets !== null)).map(({ grid }) => grid);
  if (names === undefined || grids.length < names.length) return { rosters, chosen: null };
  const roster = await inSlices(recogniseInSteps(grids, { ...options, read }), control);
  const [people, projects] = [roster.people.length, roster.projects.length];
  return { rosters, chosen: people + projects === 0 ? null : { sheets: names, together: togetherBy(roster), people, projects } };
}

/** Evaluates with a count of the projects that are done. */
async function evaluated(roster: Roster, guideline: Guideline, options: EvaluateOptions, control: RunControl): Promise<CheckResult> {
  let done = 0;
  const work = evaluateInSteps(roster, guideline, options, (projects) => (done = projects));
  const result = await inSlices(work, control, () => step(control, "check", done, roster.projects.length));
  await step(control, "check", 1, 1);
  return result;
}

/** A sheet that was checked and is gone is a changed workbook, not a wrong choice. */
async function readAgain(port: WorkbookPort, name: string, control: Control): Promise<Grid> {
  try {
    return await port.read(name, control);
  } catch (thrown) {
    const error = asRosterCheckError(thrown);
    throw error.code === "unknown-sheet" ? new RosterCheckError("workbook-changed", {}, { cause: error }) : error;
  }
}
