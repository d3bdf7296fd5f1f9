import type { CellRef } from "./address";
import type { FieldKey } from "./field";
import type { PersonDraft } from "./person-of";
import type { AnyReading, DraftFields } from "./row-reader";
import type { Gap, ReadProblem } from "./roster";
import { isTotalWord } from "./sheet-cells";
import { squeeze, tidy } from "./text";

/** A visit while its person is looked for. */
export interface VisitDraft {
  readonly name: string;
  readonly nameCell: CellRef;
  readonly personId: string | null;
  readonly row: { readonly sheet: string; readonly row: number };
  readonly fields: DraftFields;
}

/** A project while its rows come in. */
export interface ProjectDraft {
  readonly key: string;
  readonly row: CellRef;
  /** Its first row as ids tell it: no other project's, also where tables stand side by side or share a merged cell. */
  readonly place: string;
  /** Stands in a table of projects, which people without any project column may join. */
  readonly ofProjectTable: boolean;
  readonly fields: DraftFields;
  readonly rows: { readonly sheet: string; readonly row: number; readonly table: string }[];
  /** What each row says in the columns of `Project.told`. */
  readonly eachRow: Partial<Record<FieldKey, AnyReading[]>>;
  people: PersonDraft[];
  /** Rows that tell of somebody whose name could not be read, as people without a name. */
  readonly unnamed: { readonly person: PersonDraft; readonly problem: ReadProblem | null }[];
  /** Project numbers (or titles) of its rows that could not be read. */
  readonly unplaced: Pick<Gap, "field" | "cell" | "problem">[];
  readonly visits: VisitDraft[];
  /** What person columns of a table without names say about the leader. */
  readonly leaderFields: DraftFields;
  teamListed: boolean;
}

const keptByRow = ["direction", "recommender", "subtopicId", "subproject", "unitRole", "applicantUnit"] as const satisfies readonly FieldKey[];

/** Keeps what a row says in columns in which the rows of a project may differ. */
export function keepByRow({ eachRow }: ProjectDraft, fields: DraftFields): void {
  for (const field of keptByRow) {
    const reading = fields[field];
    if (reading?.state === "value") (eachRow[field] ??= []).push(reading);
  }
}

/** What a cell says, as it is shown; null unless it was read. */
export function textOf(reading: AnyReading | undefined): string | null {
  return reading?.state === "value" ? tidy(typeof reading.value === "string" ? reading.value : reading.raw) : null;
}

/** The first row that says something counts; an empty cell is kept until then. */
export function fillIn(fields: DraftFields, field: FieldKey, reading: AnyReading): void {
  const known = fields[field];
  if (known === undefined || (known.state === "empty" && reading.state !== "empty")) fields[field] = reading;
}

/** {@link fillIn} with all fields of a row. */
export function fillAll(fields: DraftFields, readings: DraftFields): void {
  for (const field in readings) {
    const reading = readings[field as FieldKey];
    if (reading !== undefined) fillIn(fields, field as FieldKey, reading);
  }
}

/** How many cells of a row, its name aside, say something about a person. */
export function told(own: DraftFields): number {
  let count = 0;
  for (const field in own) {
    if (field !== "name" && field !== "serial" && field !== "remark" && own[field as FieldKey]?.state === "value") count += 1;
  }
  return count;
}

/** Whether a text can be somebody's name: not a number, not 合计, not a sentence. */
export function isName(name: string): boolean {
  return name.length <= 60 && /\p{L}/u.test(name.replace(/[年月日号]/g, "")) && !isCount(name);
}

/** A sentence (以上信息属实) that alone stands in the name column of a row: no name has so many characters without a dot. */
export function isSentence(name: string): boolean {
  const plain = squeeze(name);
  return /[:。!?;]/.test(plain) || (/^\p{Script=Han}{7,}/u.test(plain) && !plain.includes("·"));
}

/** 合计, 4人: what stands in the name column of a row that adds others up. */
export function isCount(name: string): boolean {
  if (isTotalWord(name)) return true;
  return /^共?(\d{1,3}|[一二三四五六七八九十]{1,3})[人名项个位次]?$/.test(squeeze(name));
}
