import { useCallback, useMemo, useReducer, useRef } from "react";
import { createExcelHost, type ExcelHost, type HostChange, type RequirementSet } from "../excel-host";
import type { Lang } from "../messages";
import { downloadNew, type Book } from "./model/book";
import type { Spot } from "./model/movement";

/** The Excel that is played: what is shown, and what the user does to it. */
export interface PlayedExcel {
  readonly host: ExcelHost;
  readonly activeSheet: string;
  readonly selected: Spot;
  /** Grows with every change of the workbook. */
  readonly revision: number;
  readonly select: (sheet: string, spot: Spot) => void;
  readonly activate: (sheet: string) => void;
  readonly edit: (sheet: string, spot: Spot, text: string) => void;
  /** The user is typing into a cell: Excel makes add-ins wait. */
  readonly setEditing: (editing: boolean) => void;
}

/** Plays Excel over an open workbook; another requirement set or language is another Excel over the same document. */
export function usePlayedExcel(book: Book | null, set: RequirementSet, lang: Lang): PlayedExcel | null {
  const [{ revision }, changed] = useReducer(counted, { revision: 0, glances: 0 });
  const repaint = useRepaint(changed);
  const host = useMemo(
    () => (book === null ? null : createExcelHost(book.document, { requirementSet: set, language: lang, fileName: book.fileName, onChange: repaint, onNewWorkbook: downloadNew })),
    [book, set, lang, repaint],
  );
  if (host === null) return null;
  const { area } = host.selection();
  return {
    host,
    activeSheet: host.activeSheet,
    selected: { row: area.top, column: area.left },
    revision,
    select: (sheet, spot) => host.select(sheet, cellArea(spot)),
    activate: (sheet) => host.select(sheet, cellArea({ row: 1, column: 1 })),
    edit: (sheet, spot, text) => host.edit(sheet, spot.row, spot.column, text),
    setEditing: (editing) => host.setEditing(editing),
  };
}

interface Seen {
  readonly revision: number;
  readonly glances: number;
}

/** A selection is drawn anew, but what was computed from the content stays. */
function counted({ revision, glances }: Seen, content: boolean): Seen {
  return content ? { revision: revision + 1, glances } : { revision, glances: glances + 1 };
}

/** Many changes of one batch make one repaint. */
function useRepaint(paint: (content: boolean) => void): (change: HostChange) => void {
  const waiting = useRef<{ content: boolean } | null>(null);
  return useCallback(
    (change) => {
      const content = change.kind !== "selection";
      if (waiting.current !== null) {
        waiting.current.content ||= content;
        return;
      }
      const batch = { content };
      waiting.current = batch;
      queueMicrotask(() => {
        waiting.current = null;
        paint(batch.content);
      });
    },
    [paint],
  );
}

function cellArea({ row, column }: Spot): { top: number; left: number; bottom: number; right: number } {
  return { top: row, left: column, bottom: row, right: column };
}
