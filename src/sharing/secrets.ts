import type { CheckResult } from "../findings/result";
import { emptyCell, type Grid } from "../roster/grid";
import { rawOf } from "../roster/text";
import { read, type Person } from "../roster/roster";
import { formatDay, isExact, type DateInterval } from "../roster/calendar";
import { openNumbers } from "./fields";
import type { Layout } from "./layout";
import { daysIn, isOpenToken, tokensOf, type Secrets } from "./scrub";

/** Everything that a copy must not hold, gathered from every cell of every sheet that does not go into it. */
export function secretsOf(result: CheckResult, grids: ReadonlyMap<string, Grid>, layout: Layout): Secrets {
  const tokens = new Set<string>();
  const openTokens = new Set<string>();
  const open = callTexts(result);
  for (const text of open) for (const token of tokensOf(text)) openTokens.add(token);
  for (const grid of grids.values()) {
    for (let row = 1; row <= grid.rowCount; row += 1) {
      for (let column = 1; column <= grid.columnCount; column += 1) {
        const cell = grid.cell(row, column);
        if (cell === emptyCell || cell.kind === "empty") continue;
        const found = layout.at({ sheet: grid.sheet, row, column });
        if (found === null || found.column.treatment !== "shown") for (const token of tokensOf(rawOf(cell, grid.date1904))) tokens.add(token);
        else if (isOpenColumn(found.column.column)) for (const token of tokensOf(rawOf(cell, grid.date1904)).filter(isOpenToken)) openTokens.add(token);
      }
    }
  }
  const people = result.roster.people;
  const seen = new Set(people.filter((person) => isSeen(person, layout)).map((person) => person.name));
  const names = people.filter((person) => !seen.has(person.name) && person.name.length > 1).map((person) => person.name);
  const births = people.flatMap(birthsOf);
  return {
    tokens,
    openTokens,
    open,
    openDays: new Set([...open, ...guidelineDays(result)].flatMap(daysIn)),
    names: [...new Set(names)],
    births: new Set(births.map(formatDay)),
    birthSerials: new Set(births.flatMap((day) => [day + excelEpoch, day + excelEpoch - epochsApart])),
  };
}

/** Whether the person's row goes into the copy. */
export function isSeen(person: Person, layout: Layout): boolean {
  return layout.rowAt({ ...person.row, column: person.nameCell.column }) !== null;
}

function isOpenColumn({ field, fields }: { readonly field: Parameters<typeof openNumbers.has>[0] | null; readonly fields: readonly Parameters<typeof openNumbers.has>[0][] }): boolean {
  return (field !== null && openNumbers.has(field)) || fields.some((one) => openNumbers.has(one));
}

/** Excel counts from 1899-12-30, or from 1904-01-01. */
const excelEpoch = 25_569;
const epochsApart = 1_462;

function guidelineDays({ guideline, asOf }: CheckResult): readonly string[] {
  return [guideline.window.from, guideline.window.to, ...(asOf === null ? [] : [asOf])];
}

function birthsOf(person: Person): readonly number[] {
  const told = (["birthDate", "leaderBirthDate"] as const).flatMap((field) => {
    const birth = read(person, field);
    return birth.state === "value" ? dayOf(birth.value) : [];
  });
  const id = read(person, "idNumber");
  return id.state === "value" && id.value.birth !== null ? [...told, ...dayOf(id.value.birth)] : told;
}

function dayOf(interval: DateInterval): readonly number[] {
  return isExact(interval) ? [interval.from] : [];
}

/** The call's own words: they are public, and are quoted to the letter. */
function callTexts({ guideline }: CheckResult): ReadonlySet<string> {
  return new Set([
    guideline.title,
    guideline.titleEn,
    ...guideline.clauses.flatMap((clause) => [clause.quote, clause.title, clause.titleEn]),
    ...guideline.readings.flatMap((reading) => [reading.zh, reading.en, `${reading.id} ${reading.zh}`, `${reading.id} ${reading.en}`]),
    ...guideline.directions.flatMap((direction) => [direction.title, direction.titleEn]),
  ]);
}
