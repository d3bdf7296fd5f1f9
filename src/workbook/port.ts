import type { CellLook, Change, OwnedMarks } from "../annotation/plan";
import type { CellRef } from "../roster/address";
import type { Grid } from "../roster/grid";

/** Fingerprint of a sheet of ours, by which both ports know whether somebody edited it. */
export { contentHash, contentHashInSteps } from "./content-hash";

/** A sheet of the workbook, in tab order. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly active: boolean;
}

/** What a workbook allows; what it does not is said before anything is written. */
export interface WorkbookLimits {
  /** The workbook's structure is protected: no sheet can be added. */
  readonly structureProtected: boolean;
}

/** How a run is watched and stopped. */
export interface Control {
  readonly signal?: AbortSignal;
  /** `done` of `total` cells (reading) or changes (writing). */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * A workbook as the use case sees it: Excel through Office.js, or an .xlsx file. Every method rejects
 * with a `RosterCheckError`; `apply` leaves the workbook as it was when it does.
 */
export interface WorkbookPort {
  /** Name of the workbook's file without its folder; empty when not known. */
  readonly fileName: string;
  sheets(): Promise<readonly SheetInfo[]>;
  limits(): Promise<WorkbookLimits>;
  /** The sheet as it is, our marks included. Throws `unknown-sheet`. */
  read(sheet: string, control?: Control): Promise<Grid>;
  owned(): Promise<OwnedMarks>;
  /** The JSON text of the workbook's store (see `findings/store.ts`), null without one. A damaged part is none. */
  store(): Promise<string | null>;
  /** All changes in order, or none. */
  apply(changes: readonly Change[], control?: Control): Promise<void>;
  select(cell: CellRef): Promise<void>;
  /** Calls back when somebody edits a cell (never for our own changes); returns how to stop. */
  watch(onEdit: (edit: { sheet: string; address: string }) => void): Promise<() => Promise<void>>;
}

/** What a workbook may hold besides cells; a copy for sharing holds none of it. */
export const belongings = [
  "notes", "threadedComments", "properties", "customXml", "externalLinks", "links", "names", "pivots", "printerSettings", "pictures", "macros", "connections", "embedded", "validations", "formats", "scenarios", "other",
] as const;
export type Belonging = (typeof belongings)[number];

/** A workbook of which a copy can be made: how its cells look, and what else it holds. */
export interface CopySource extends WorkbookPort {
  look(sheet: string, row: number, column: number): CellLook;
  /** Characters of the default font. */
  columnWidth(sheet: string, column: number): number;
  /** How many there are of each. */
  belongings(): Readonly<Record<Belonging, number>>;
}

/** A workbook that begins with nothing but one empty sheet of this name, which is to be removed. */
export interface NewWorkbook extends WorkbookPort {
  save(): Uint8Array;
}
export const emptySheet = "_";

/** The whole workbook as a file, and new workbooks beside it. */
export interface Copies {
  /** The workbook's bytes as they would be saved now. */
  bytes(): Promise<Uint8Array>;
  /** Opens a new, unsaved workbook with this content; the open one is not touched. */
  openNew(bytes: Uint8Array): Promise<void>;
}
