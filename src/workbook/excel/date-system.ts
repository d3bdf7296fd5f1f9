import type { Area } from "../../roster/address";
import { emptyCell, type Cell } from "../../roster/grid";

/** Cells that are asked before giving up: a column that is too narrow shows #### in all of its cells. */
const mostAsked = 12;

/** Finds out in which calendar a sheet's days are counted. */
export interface DateSystem {
  /** Sees a row, counted from 0 in the area, as soon as it was read: to look at millions of cells at once takes too long. */
  readonly look: (row: readonly Cell[], y: number) => void;
  /** Queues the questions; whether there are any. */
  readonly ask: () => boolean;
  /** The answer, once they were sent. */
  readonly is1904: () => boolean;
}

/**
 * Office.js does not say whether a workbook counts its days from 1900 or from 1904, and guessing wrong moves
 * every birth date by four years. A date cell that shows its year tells. False where no cell shows a year.
 */
export function dateSystem(sheet: Excel.Worksheet, area: Area): DateSystem {
  const asked: { readonly serial: number; readonly range: Excel.Range }[] = [];
  const wanted: { readonly serial: number; readonly x: number; readonly y: number }[] = [];
  const columns = new Map<number, number>();
  const showsYear = yearFormats();
  return {
    look(row, y) {
      for (let x = 0; x < row.length && wanted.length < mostAsked; x += 1) {
        const { kind, value, numberFormat } = row[x] ?? emptyCell;
        if (kind !== "number" || typeof value !== "number" || value < 1 || value > 2_900_000 || !showsYear(numberFormat)) continue;
        const inColumn = columns.get(x) ?? 0;
        if (inColumn >= 3) continue;
        columns.set(x, inColumn + 1);
        wanted.push({ serial: value, x, y });
      }
    },
    ask() {
      for (const { serial, x, y } of wanted) {
        const range = sheet.getRangeByIndexes(area.top - 1 + y, area.left - 1 + x, 1, 1);
        range.load("text");
        asked.push({ serial, range });
      }
      return asked.length > 0;
    },
    is1904() {
      for (const { serial, range } of asked) {
        const text = range.text[0]?.[0] ?? "";
        const [as1900, as1904] = [yearOf(serial, epochs.from1900), yearOf(serial, epochs.from1904)];
        if (text.includes(as1900) !== text.includes(as1904)) return text.includes(as1904);
      }
      return false;
    },
  };
}

/** Answers whether a format has a year of four digits outside of quoted text; a sheet has millions of cells and few formats. */
function yearFormats(): (numberFormat: string) => boolean {
  const known = new Map<string, boolean>();
  return (numberFormat) => {
    let shows = known.get(numberFormat);
    if (shows === undefined) known.set(numberFormat, (shows = /yyyy/i.test(numberFormat.replace(/"[^"]*"|\\./g, ""))));
    return shows;
  };
}

/** Serial numbers of 1970-01-01 in the two calendars. */
const epochs = { from1900: 25_569, from1904: 24_107 } as const;

function yearOf(serial: number, epoch: number): string {
  return String(new Date((serial - epoch) * 86_400_000).getUTCFullYear());
}
