import { freeText } from "../annotation/names";
import type { SheetContent } from "../annotation/plan";
import { RosterCheckError } from "../errors";
import { message, type Lang } from "../messages";
import type { CellRef } from "../roster/address";
import type { WorkbookPort } from "../workbook/port";

/** The roster as scripts/make-sample.mjs writes it. */
interface SampleRoster {
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly days: readonly { readonly row: number; readonly column: number; readonly day: string }[];
  readonly columnWidths: readonly number[];
}

const headerRow = 3;

/**
 * Adds a sheet with a made-up roster to the workbook, to try the check on; no sheet that is there is touched. It is the
 * user's from then on. Gives its first person's cell. Throws `protected-workbook` and what the port throws.
 */
export async function insertSample(port: WorkbookPort, lang: Lang): Promise<CellRef> {
  if ((await port.limits()).structureProtected) throw new RosterCheckError("protected-workbook");
  const sheet = freeText(message(lang, "start.sampleSheet"), (await port.sheets()).map(({ name }) => name));
  const { default: roster } = await import("./roster.json");
  await port.apply([{ kind: "addSheet", sheet, content: sampleContent(roster) }]);
  return { sheet, row: headerRow + 1, column: 1 };
}

function sampleContent({ rows, days, columnWidths }: SampleRoster): SheetContent {
  const right = columnWidths.length;
  return {
    rows,
    days,
    columnWidths,
    links: [],
    looks: [
      { area: { top: 1, bottom: 1, left: 1, right: 1 }, look: { bold: true, size: 16 } },
      { area: { top: 2, bottom: 2, left: 1, right: 1 }, look: { font: "#595959" } },
      { area: { top: headerRow, bottom: headerRow, left: 1, right }, look: { bold: true, fill: "#DDEBF7", wrap: true, center: true } },
    ],
    frozenRows: headerRow,
  };
}
