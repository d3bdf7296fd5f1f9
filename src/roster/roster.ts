import type { Area, CellRef } from "./address";
import type { FieldKey, FieldValue } from "./field";

/** Why a cell could not be read; words under `reading.<problem>`. */
export type ReadProblem =
  | "notADate"
  | "impossibleDate"
  | "ambiguousDate"
  | "severalValues"
  | "notANumber"
  | "unknownValue"
  | "errorCell"
  | "notCalculated"
  | "masked"
  | "lostDigits"
  | "dateDamaged";

/**
 * One cell of one subject, three-valued: a value, an empty cell, a cell nobody can read, or no such column.
 * `note` is a key under `reading.` that says how the value was arrived at when it was not read plainly.
 */
export type Reading<T> =
  | {
      readonly state: "value";
      readonly value: T;
      readonly raw: string;
      /** Null where no cell holds it (direction from the sheet's name). */
      readonly cell: CellRef | null;
      readonly note: string | null;
    }
  | { readonly state: "empty"; readonly cell: CellRef }
  | { readonly state: "unreadable"; readonly cell: CellRef; readonly raw: string; readonly problem: ReadProblem }
  | { readonly state: "absent" };

/** The readings of one row (a person) or of one project, by field. */
export type Fields = { readonly [K in FieldKey]?: Reading<FieldValue<K>> };

/** 一名人员: one row that names a person (or a leader who stands only in a project column). */
export interface Person {
  /** Unique in the roster: "名册!12". */
  readonly id: string;
  /** As written, white space folded. */
  readonly name: string;
  readonly nameCell: CellRef;
  readonly row: { readonly sheet: string; readonly row: number };
  /** 方别; `unknown` only where the roster gives no hint, which is read as Chinese with a note. */
  readonly side: "chinese" | "foreign";
  /** 角色: project leader, other member, or not told. */
  readonly role: "leader" | "member" | "unknown";
  readonly projectKey: string;
  readonly fields: Fields;
}

/** A cell that tells who belongs to a project's team, or which project somebody belongs to, and holds nothing that can be read. */
export interface Gap {
  readonly field: "name" | "leader" | "team" | "projectId" | "projectTitle" | "side" | "nationality";
  readonly cell: CellRef;
  /** Null where the cell is empty. */
  readonly problem: ReadProblem | null;
  /** Whom it may name, as far as the rest of the row says. */
  readonly side: Person["side"];
  readonly role: Person["role"];
}

/** 一个项目. */
export interface Project {
  /** Its number, else its title, else "名册!12" (sheet and first row). */
  readonly key: string;
  /** First row of the project, whose cells carry project-level findings, and the first column of its table. */
  readonly row: { readonly sheet: string; readonly row: number; readonly column?: number };
  readonly fields: Fields;
  readonly people: readonly Person[];
  /** 中方项目负责人; several when the roster names several. */
  readonly leaders: readonly Person[];
  /** False when only the leader is known and team clauses cannot be decided. */
  readonly teamListed: boolean;
  /**
   * Columns in which the rows of a project may rightly or wrongly differ (指南方向, 推荐单位, 课题, 单位角色 with 申报单位):
   * what each row says, in their order. Absent where no row says anything.
   */
  readonly told?: { readonly [K in FieldKey]?: readonly Extract<Reading<FieldValue<K>>, { readonly state: "value" }>[] };
  /** Every row of the project, with the table it stands in. */
  readonly rows: readonly { readonly sheet: string; readonly row: number; readonly table?: string }[];
  /** 出访: one for each row that tells of a visit, be it the person's own, a further row or one of a sheet 出访. */
  readonly visits?: readonly Visit[];
  /** Cells because of which nobody knows who is all of the team. Absent where there is none. */
  readonly gaps?: readonly Gap[];
  /** Its rows do not say which project they are of: their project number could not be read. */
  readonly unplaced?: true;
}

/** One visit (出访) of one person. */
export interface Visit {
  readonly name: string;
  readonly nameCell: CellRef;
  /** The person of the roster who travels; null where the roster does not list that name. */
  readonly personId: string | null;
  readonly row: { readonly sheet: string; readonly row: number };
  /** Columns about the visit (出访开始, 在外天数 …) and the others of its row. */
  readonly fields: Fields;
}

/** A column of a recognised table. */
export interface Column {
  readonly table: string;
  readonly sheet: string;
  readonly column: number;
  /** Header text with white space folded, upper and lower header joined by "/". */
  readonly header: string;
  /** The column's label in marks: unique in its table (architecture.md, "Marks in the workbook"). */
  readonly label: string;
  readonly field: FieldKey | null;
  /** Combined columns (职称/职务) feed several. */
  readonly fields: readonly FieldKey[];
  /** 1 exact synonym or the user's word; below 1 a guess, which is shown. */
  readonly confidence: number;
  /** The user said what the column is, or (with `field` null) that it is to be left out. */
  readonly corrected: boolean;
  /** What the column is called in corrections (see `corrections.ts`). */
  readonly key: string;
  /** The first values below the header as they are shown, at most three. */
  readonly samples: readonly string[];
}

/** From this confidence on a guess at a column is as good as a known header. */
const sureFrom = 0.8;

/**
 * Whether nobody can rely on what the column is taken for: a guess or a header that often means something else, and the
 * user has not confirmed it. What it says is shown, but decides nothing.
 */
export function isUnsure({ field, confidence, corrected }: Column): boolean {
  return field !== null && !corrected && confidence < sureFrom;
}

/** A recognised table of a sheet. */
export interface Table {
  readonly id: string;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  /** The header's fingerprint, under which corrections of its columns are kept. */
  readonly fingerprint: string;
  /** From the first header row to the last row that names a person or project. */
  readonly area: Area;
  readonly columns: readonly Column[];
  /** First and last data row. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Something about the data itself that the user must know, found while reading. */
export interface DataIssue {
  /** `data-unreadable-date`, `data-id-checksum` … (architecture.md). */
  readonly rule: string;
  readonly outcome: "review" | "fail" | "notice";
  readonly severity: "error" | "warning" | "info";
  readonly reason: "unreadable" | "unknownValue" | "contradictory" | "missingCell" | "ambiguousIdentity" | null;
  readonly personId: string | null;
  readonly projectKey: string | null;
  readonly cells: readonly CellRef[];
  /** Key under `data.` in the messages, and what its words need. */
  readonly message: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Every cell of a known column as it was understood (`--readings`). */
export interface ReadingRecord {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly field: FieldKey;
  readonly raw: string;
  /** Canonical text ("1981-01-01", "副高", "是"); null when unreadable. */
  readonly value: string | null;
  /** Key under `reading.`; null when it was read plainly. */
  readonly note: string | null;
}

/** The whole roster: people and projects of all chosen tables. */
export interface Roster {
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
  readonly tables: readonly Table[];
  /** Columns that nothing was read from: their header was not recognised, or the user left them out. */
  readonly unmatched: readonly { readonly sheet: string; readonly column: number; readonly header: string; readonly corrected?: boolean }[];
  readonly issues: readonly DataIssue[];
  readonly readings: readonly ReadingRecord[];
  /** Fields that have a column in at least one table. */
  readonly present: ReadonlySet<FieldKey>;
}

/** The reading of a field of a person or project; `absent` when the roster has no such column. */
export function read<K extends FieldKey>(subject: { readonly fields: Fields }, field: K): Reading<FieldValue<K>> {
  return (subject.fields[field]) ?? absent;
}

const absent: Reading<never> = { state: "absent" };
