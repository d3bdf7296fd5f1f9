import { check } from "../../src/check";
import { guideline2026_2 } from "../../src/guideline";
import { areaAddress, cellAddress, columnName } from "../../src/roster/address";
import type { Person, Project, ReadingRecord, Roster } from "../../src/roster/roster";
import { read } from "../../src/roster/roster";
import { openXlsx } from "../../src/workbook/file/open";
import { fileWorkbook } from "../../src/workbook/file/port";
import { writeBook } from "../acceptance/book";
import type { RosterCase } from "./case";

/** What was read from a roster, as lines that a person can compare with the workbook. */
export interface Outcome {
  /** "名册 A3:F9, header 3" */
  readonly tables: readonly string[];
  /** "名册 C 出生年月 → birthDate", with the confidence of a guess behind it; "→ –" where it was not recognised. */
  readonly columns: readonly string[];
  /** "P1 [1.2]: 名册!3 张三*, 名册!4 李四, 名册!5 Ivan^": * leads, ^ is of the foreign side. */
  readonly projects: readonly string[];
  /** "名册 3 | A serial=1 | C birthDate=1981-01 ~monthOnly": every cell of a known column that says something. */
  readonly rows: readonly string[];
  /** "data-id-checksum 名册!F4": what is said of the data itself, with all its cells. */
  readonly findings: readonly string[];
  /** "退休人员: leftOut" */
  readonly skipped: readonly string[];
}

/** Reads a case's workbook as the product does. */
export async function outcomeOf(roster: RosterCase): Promise<Outcome> {
  return outcomeOfBytes(await writeBook(roster.sheets, roster), roster.choice ?? null);
}

/** {@link outcomeOf} for the bytes of a file. */
export async function outcomeOfBytes(bytes: Uint8Array, choice: RosterCase["choice"] | null = null): Promise<Outcome> {
  const result = await check(fileWorkbook(openXlsx(bytes), "名册.xlsx"), { guideline: guideline2026_2, sheets: choice ?? null, asOf: null });
  const { roster } = result;
  return {
    tables: roster.tables.map(({ sheet, area, headerRows }) => `${sheet} ${areaAddress(area)}, header ${headerRows.join("–")}`),
    columns: roster.tables.flatMap(({ columns }) =>
      columns.map(({ sheet, column, header, fields, confidence }) => `${sheet} ${columnName(column)} ${header} → ${fields.length === 0 ? "–" : fields.join(" + ")}${fields.length > 0 && confidence < 1 ? ` ${confidence}` : ""}`),
    ),
    projects: roster.projects.map(projectLine),
    rows: rowLines(roster),
    findings: result.findings
      .filter(({ clause, rule }) => clause === null && rule.startsWith("data-") && rule !== "data-missing-column")
      .map(({ rule, cells }) => [rule, ...cells.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`)].join(" ")),
    skipped: result.skipped.map(({ sheet, reason }) => `${sheet}: ${reason}`),
  };
}

function projectLine(project: Project): string {
  const direction = read(project, "direction");
  const told = direction.state === "value" ? direction.value : direction.state;
  const people = project.people.map((person) => `${placeOf(person)} ${person.name}${person.role === "leader" ? "*" : ""}${person.side === "foreign" ? "^" : ""}`);
  const visits = (project.visits ?? []).map(({ name, row }) => `${name} ${row.sheet}!${row.row}`);
  return `${project.key} [${told}]${project.teamListed ? "" : " (team not listed)"}: ${people.join(", ")}${visits.length === 0 ? "" : `; visits: ${visits.join(", ")}`}`;
}

function placeOf({ nameCell }: Person): string {
  return `${nameCell.sheet}!${cellAddress(nameCell.row, nameCell.column)}`;
}

function rowLines({ readings }: Roster): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const reading of readings) {
    if (reading.value === null && reading.raw === "") continue;
    const key = `${reading.sheet} ${reading.row}`;
    const line = lines.get(key) ?? [key];
    lines.set(key, line);
    line.push(cellText(reading));
  }
  return [...lines.values()].map((line) => line.join(" | "));
}

function cellText({ column, field, raw, value, note }: ReadingRecord): string {
  const read = value === null ? `?${raw}` : value === raw ? value : `${value} ‹${raw}›`;
  return `${columnName(column)} ${field}=${read}${note === null ? "" : ` ~${note}`}`;
}
