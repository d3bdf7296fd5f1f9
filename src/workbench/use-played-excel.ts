import { useCallback, useEffect, useState } from "react";
import { typedValue } from "./model/cell-text";
import type { Book } from "./model/book";
import type { Spot } from "./model/movement";
import type { Choices } from "./ui/top-bar";

/** The Excel that is played: what is shown, and what the user does to it. */
export interface PlayedExcel {
  readonly activeSheet: string;
  readonly selected: Spot;
  /** Grows with every change of the workbook. */
  readonly revision: number;
  readonly select: (sheet: string, spot: Spot) => void;
  readonly activate: (sheet: string) => void;
  readonly edit: (sheet: string, spot: Spot, text: string) => void;
}

export function usePlayedExcel(book: Book | null, _choices: Choices): PlayedExcel | null {
  const [activeSheet, setActive] = useState("");
  const [selected, setSelected] = useState<Spot>({ row: 1, column: 1 });
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    setActive(book?.document.sheets[book.document.activeSheet]?.name ?? "");
  }, [book]);
  const edit = useCallback(
    (sheet: string, spot: Spot, text: string) => {
      const target = book?.document.sheet(sheet);
      target?.setValue(spot.row, spot.column, typedValue(text, target.cell(spot.row, spot.column).numberFormat));
      setRevision((n) => n + 1);
    },
    [book],
  );
  if (book === null) return null;
  return { activeSheet, selected, revision, select: (_, spot) => setSelected(spot), activate: setActive, edit };
}
