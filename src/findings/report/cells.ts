import { cellAddress } from "../../roster/address";
import { sheetsIn } from "../../roster/together";
import { message, type Lang } from "../../messages";
import type { CheckResult, Finding } from "../result";

/** Places told apart in one cell of a table; the others are counted. */
const mostRuns = 6;

/** Whether every cell of a result stands on one sheet, so that its name need not stand beside each address. */
export function onOneSheet({ roster }: CheckResult): boolean {
  return sheetsIn(roster).length <= 1;
}

/** The cells of a finding in little room: `I4:I7、F18`, with the sheet's name in front where there are several sheets. Null without a cell. */
export function briefCells({ cells }: Finding, oneSheet: boolean, lang: Lang): string | null {
  const runs: { sheet: string; column: number; from: number; to: number }[] = [];
  for (const { sheet, row, column } of cells) {
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.column === column && last.to === row - 1) last.to = row;
    else if (!runs.some((run) => run.sheet === sheet && run.column === column && run.from <= row && row <= run.to)) runs.push({ sheet, column, from: row, to: row });
  }
  if (runs.length === 0) return null;
  let named = oneSheet ? runs[0]?.sheet : null;
  const shown = runs.slice(0, mostRuns).map(({ sheet, column, from, to }) => {
    const prefix = sheet === named ? "" : `${sheet}!`;
    named = sheet;
    return `${prefix}${cellAddress(from, column)}${from === to ? "" : `:${cellAddress(to, column)}`}`;
  });
  return message(lang, "report.brief", { cells: shown, more: runs.length - shown.length });
}
