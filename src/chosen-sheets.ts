import type { OwnedMarks } from "./annotation/plan";
import { RosterCheckError } from "./errors";
import type { CheckResult } from "./findings/result";
import type { Grid } from "./roster/grid";
import { readInSteps, type RecogniseOptions } from "./roster/recognise";
import { rostersAmong } from "./roster/rosters-among";
import { sheetPart, type SheetPart } from "./roster/sheet-parts";
import type { SheetSurvey } from "./roster/survey";
import type { RawTable } from "./roster/table-rows";
import { inSlices, type Breath } from "./run-control";
import type { SheetInfo } from "./workbook/port";

/** Which sheets are to be checked. */
export interface SheetChoice {
  /** Null: the one roster of the workbook, which may stand on several sheets that complete each other. */
  readonly sheets: readonly string[] | "all" | null;
  /** The sheet that the user looks at: of several rosters the one that it belongs to is meant. */
  readonly prefer?: string;
}

/** A sheet as it was read, and whether it holds a roster. */
export interface Surveyed {
  readonly grid: Grid;
  readonly survey: SheetSurvey;
}

/** Names of the sheets to look at: the chosen ones, else every sheet that the user can see. */
export function sheetsToRead(theirs: readonly SheetInfo[], choice: SheetChoice["sheets"]): readonly string[] {
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
export async function chosenSheets(surveyed: readonly Surveyed[], { sheets: choice, prefer, owned }: SheetChoice & { readonly owned: OwnedMarks }, known: RecogniseOptions, control: Breath): Promise<{ readonly chosen: readonly Grid[]; readonly read: ReadTables }> {
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
export function meantOf(rosters: readonly (readonly string[])[], prefer: string | undefined, owned: OwnedMarks): readonly string[] | undefined {
  if (rosters.length === 1 || prefer === undefined) return rosters.length === 1 ? rosters[0] : undefined;
  return rosters.find((sheets) => sheets.includes(prefer)) ?? rosters.find((sheets) => owned.columns.some(({ sheet }) => sheets.includes(sheet)));
}

/** What the user names needs columns that can be recognised; by itself a sheet must also be meant for a roster. */
export function isUsable({ roster, reason }: SheetSurvey, named: boolean): boolean {
  return roster || (named && (reason === "hidden" || reason === "leftOut"));
}

export type ReadTables = ReadonlyMap<Grid, readonly RawTable[]>;

/** The rosters that these sheets make, and their tables where those had to be read to tell. */
export async function rostersOf(usable: readonly Surveyed[], known: RecogniseOptions, control: Breath): Promise<{ readonly rosters: readonly (readonly string[])[]; readonly read: ReadTables }> {
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
export function skippedSheets(
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
