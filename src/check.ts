import { planClear, sheetsToClear, without } from "./annotation/clear";
import { fingerprintInSteps, requireUnchanged } from "./annotation/fingerprint";
import { planMarksInSteps } from "./annotation/marks";
import type { Change, OwnedMarks } from "./annotation/plan";
import { isOurSheet, withoutMarks } from "./annotation/without-marks";
import { asRosterCheckError, RosterCheckError, throwIfCancelled } from "./errors";
import { evaluateInSteps, type EvaluateOptions } from "./findings/evaluate";
import { followedUp, storeAfterRun } from "./findings/follow-up";
import { repairLogSchema } from "./findings/repair-log";
import type { CheckResult } from "./findings/result";
import type { PastRun } from "./findings/since/record";
import { openStore, storedPart } from "./findings/store";
import { storedCorrections } from "./findings/stored-corrections";
import type { Guideline } from "./guideline/guideline";
import type { Lang } from "./messages";
import { requireColumns } from "./roster/column-rules";
import type { ColumnRule } from "./roster/corrections";
import type { Grid } from "./roster/grid";
import { buildIndex } from "./roster/identity";
import { readInSteps, recogniseInSteps, type RecogniseOptions } from "./roster/recognise";
import type { Roster } from "./roster/roster";
import type { Steps } from "./roster/steps";
import { rostersAmong } from "./roster/rosters-among";
import { sheetPart, type SheetPart } from "./roster/sheet-parts";
import { surveySheet, type SheetSurvey } from "./roster/survey";
import type { RawTable } from "./roster/table-rows";
import { sheetsIn, togetherBy, type Together } from "./roster/together";
import { rules } from "./rules";
import { contentHashInSteps, type Control, type SheetInfo, type WorkbookPort } from "./workbook/port";

/** The steps of a run, in their order. */
export type Phase = "read" | "recognise" | "check" | "mark";

/** How a run is watched and stopped. */
export interface RunControl {
  readonly signal?: AbortSignal;
  readonly progress?: (phase: Phase, done: number, total: number) => void;
  /** Lets the page draw and the cancel button be pressed; awaited between the steps of a run. */
  readonly pause?: () => Promise<void>;
}

/** What to check. `sheets` null: the one roster of the workbook, which may stand on several sheets that complete each other. */
export interface CheckRequest {
  readonly guideline: Guideline;
  readonly sheets: readonly string[] | "all" | null;
  /** The sheet that the user looks at: of several rosters the one that it belongs to is meant. */
  readonly prefer?: string;
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
  const owned = await port.owned();
  const store = openStore(await port.store());
  const corrections = storedCorrections(store, request.map);
  const theirs = (await port.sheets()).filter((sheet) => !isOurSheet(owned, sheet.name));
  const wanted = sheetsToRead(theirs, request.sheets);
  const surveyed: Surveyed[] = [];
  for (const [at, name] of wanted.entries()) {
    const grid = withoutMarks(await port.read(name, portControl(control, "read", at, wanted.length)), owned);
    await step(control, "recognise", at, wanted.length);
    surveyed.push({ grid, survey: surveySheet(grid, corrections) });
  }
  const known = { ...request.guideline, corrections };
  const { chosen, read } = await chosenSheets(surveyed, { ...request, owned }, known, control);
  const roster = await inSlices(recogniseInSteps(chosen, { ...known, read }), control, () => step(control, "recognise", wanted.length, wanted.length));
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
  const owned = await port.owned();
  const corrections = storedCorrections(openStore(await port.store()));
  const theirs = (await port.sheets()).filter((sheet) => !isOurSheet(owned, sheet.name));
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
  const known = { ...request.guideline, corrections };
  const { rosters, read } = await rostersOf(surveyed.filter(({ survey }) => survey.roster), known, control);
  const names = request.sheets ?? meantOf(rosters, request.prefer, owned);
  const grids = surveyed.filter(({ grid, survey }) => names?.includes(grid.sheet) === true && isUsable(survey, request.sheets !== null)).map(({ grid }) => grid);
  if (names === undefined || grids.length < names.length) return { rosters, chosen: null };
  const roster = await inSlices(recogniseInSteps(grids, { ...known, read }), control);
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

/** Does the work with a pause after each step: the page can draw, and the user can cancel. */
async function inSlices<T>(work: Steps<T>, control: Breath, pause: () => Promise<void> = () => breathe(control)): Promise<T> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    await pause();
  }
}

interface Surveyed {
  readonly grid: Grid;
  readonly survey: SheetSurvey;
}

/** Names of the sheets to look at: the chosen ones, else every sheet that the user can see. */
function sheetsToRead(theirs: readonly SheetInfo[], choice: CheckRequest["sheets"]): readonly string[] {
  if (choice === null || choice === "all") {
    return theirs.filter((sheet) => sheet.visibility === "visible").map((sheet) => sheet.name);
  }
  return [...new Set(choice.map((wanted) => sheetNamed(theirs, wanted)))];
}

/** Excel takes sheet names that differ in case only for the same. */
function sheetNamed(sheets: readonly SheetInfo[], wanted: string): string {
  const folded = wanted.trim().toLowerCase();
  const found = sheets.find((sheet) => sheet.name === wanted) ?? sheets.find((sheet) => sheet.name.trim().toLowerCase() === folded);
  if (found === undefined) throw new RosterCheckError("unknown-sheet", { sheet: wanted });
  return found.name;
}

/**
 * Without a choice the one roster of the workbook, or of several the one that the preferred sheet belongs to; else the
 * user is asked. A sheet that the user names is taken at its word as long as its columns can be recognised.
 */
async function chosenSheets(surveyed: readonly Surveyed[], { sheets: choice, prefer, owned }: Pick<CheckRequest, "sheets" | "prefer"> & { readonly owned: OwnedMarks }, known: RecogniseOptions, control: Breath): Promise<{ readonly chosen: readonly Grid[]; readonly read: ReadTables }> {
  const named = choice !== null && choice !== "all";
  const usable = surveyed.filter(({ survey }) => isUsable(survey, named));
  const namesOf = (of: readonly Surveyed[]): readonly string[] => of.map(({ grid }) => grid.sheet);
  const failing = named ? surveyed.filter((one) => !usable.includes(one)) : usable.length === 0 ? surveyed : [];
  if (!named && surveyed.every(({ grid }) => grid.rowCount === 0)) throw new RosterCheckError("empty-workbook");
  if (failing.length > 0) throw new RosterCheckError("no-roster", { sheets: namesOf(failing) });
  if (choice !== null) return { chosen: usable.map(({ grid }) => grid), read: new Map() };
  const { rosters, read } = await rostersOf(usable, known, control);
  const meant = meantOf(rosters, prefer, owned);
  if (meant === undefined) throw new RosterCheckError("several-sheets", { sheets: namesOf(usable) });
  return { chosen: usable.map(({ grid }) => grid).filter(({ sheet }) => meant.includes(sheet)), read };
}

/** The only roster; of several the one of the sheet that is looked at, else the one that bears marks (its report may be looked at). */
function meantOf(rosters: readonly (readonly string[])[], prefer: string | undefined, owned: OwnedMarks): readonly string[] | undefined {
  if (rosters.length === 1 || prefer === undefined) return rosters.length === 1 ? rosters[0] : undefined;
  return rosters.find((sheets) => sheets.includes(prefer)) ?? rosters.find((sheets) => owned.columns.some(({ sheet }) => sheets.includes(sheet)));
}

/** What the user names needs columns that can be recognised; by itself a sheet must also be meant for a roster. */
function isUsable({ roster, reason }: SheetSurvey, named: boolean): boolean {
  return roster || (named && (reason === "hidden" || reason === "leftOut"));
}

type ReadTables = ReadonlyMap<Grid, readonly RawTable[]>;

/** The rosters that these sheets make, and their tables where those had to be read to tell. */
async function rostersOf(usable: readonly Surveyed[], known: RecogniseOptions, control: Breath): Promise<{ readonly rosters: readonly (readonly string[])[]; readonly read: ReadTables }> {
  const read = new Map<Grid, readonly RawTable[]>();
  if (usable.length < 2) return { rosters: usable.map(({ grid }) => [grid.sheet]), read };
  const parts: SheetPart[] = [];
  for (const { grid } of usable) {
    const tables = await inSlices(readInSteps(grid, known), control);
    read.set(grid, tables);
    parts.push(await inSlices(sheetPart(grid.sheet, tables), control));
  }
  return { rosters: await inSlices(rostersAmong(parts), control), read };
}

/** Every sheet that is not part of the roster, with why: a key under `report.skip.`. */
function skippedSheets(
  theirs: readonly SheetInfo[],
  surveyed: readonly Surveyed[],
  chosen: readonly Grid[],
): CheckResult["skipped"] {
  const taken = new Set(chosen.map((grid) => grid.sheet));
  const reasons = new Map(surveyed.map(({ grid, survey }) => [grid.sheet, survey.reason]));
  return theirs
    .filter((sheet) => !taken.has(sheet.name))
    .map(({ name, visibility }) => ({
      sheet: name,
      reason: reasons.get(name) ?? (visibility !== "visible" ? "hidden" : reasons.has(name) ? "otherRoster" : "notChosen"),
    }));
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

async function step(control: RunControl, phase: Phase, done: number, total: number): Promise<void> {
  throwIfCancelled(control.signal);
  control.progress?.(phase, done, total);
  await breathe(control);
}

/** What work in slices needs of a {@link RunControl}. */
type Breath = Pick<RunControl, "signal" | "pause">;

async function breathe({ signal, pause }: Breath): Promise<void> {
  await pause?.();
  throwIfCancelled(signal);
}

/** The port's progress as a part of a phase that has `total` parts, `before` of which are done. */
function portControl(control: RunControl, phase: Phase, before: number, total: number): Control {
  const { signal, progress } = control;
  return {
    ...(signal === undefined ? {} : { signal }),
    ...(progress === undefined
      ? {}
      : { progress: (done, all) => progress(phase, before * Math.max(1, all) + done, Math.max(1, total) * Math.max(1, all)) }),
  };
}
