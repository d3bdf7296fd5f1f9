import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { columnName } from "../../roster/address";
import type { XlsxDocument, XlsxSheet } from "../../workbook/file/document";
import { conditionalsOf } from "../model/conditional";
import { columnHeaderHeight, columnPixels, extentOf, rowHeaderWidth, rowPixels } from "../model/layout";
import { moveFor, type Spot } from "../model/movement";
import { useSay } from "../words";
import { CellEditor } from "./cell-editor";
import { cellId, GridCell } from "./grid-cell";
import { withMergeAnchors, type CellBox } from "./window";

const useStyles = makeStyles({
  scroller: { position: "relative", flexGrow: 1, minHeight: 0, overflow: "auto", backgroundColor: tokens.colorNeutralBackground1, outlineStyle: "none" },
  sheet: { position: "relative" },
  top: { position: "sticky", top: 0, zIndex: 5 },
  frozen: { position: "absolute", insetInlineStart: 0, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  headers: { position: "relative", height: `${columnHeaderHeight}px`, backgroundColor: tokens.colorNeutralBackground3 },
  corner: { position: "sticky", insetInlineStart: 0, zIndex: 2, width: `${rowHeaderWidth}px`, height: `${columnHeaderHeight}px` },
  head: {
    boxSizing: "border-box",
    display: "grid",
    placeItems: "center",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    userSelect: "none",
  },
  headActive: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  columnHead: { position: "absolute", top: 0, height: `${columnHeaderHeight}px` },
  rowHead: { position: "sticky", insetInlineStart: 0, zIndex: 3, width: `${rowHeaderWidth}px`, height: "100%" },
  row: { position: "absolute", insetInlineStart: 0, width: "100%" },
});

/** The sheet as a virtual grid of real cells: only what is in view is in the document. */
export function Grid(props: {
  readonly book: XlsxDocument;
  readonly sheet: XlsxSheet;
  /** Grows with every change of the workbook; what was computed before it is thrown away. */
  readonly revision: number;
  readonly selected: Spot;
  readonly onSelect: (spot: Spot) => void;
  readonly onEdit: (spot: Spot, text: string) => void;
  /** An editor was opened or closed. */
  readonly onEditing: (editing: boolean) => void;
}): ReactElement {
  const { book, sheet, revision, selected } = props;
  const styles = useStyles();
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<{ readonly spot: Spot; readonly text: string | null } | null>(null);
  // The document changes in place: the revision says when.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const conditionals = useMemo(() => conditionalsOf(book, sheet), [book, sheet, revision]);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const extent = useMemo(() => extentOf(sheet), [sheet, revision]);
  const frozen = Math.min(sheet.frozen.rows, 12);

  const rows = useVirtualizer({
    count: extent.rows,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowPixels(sheet, index + 1),
    overscan: 6,
    paddingStart: columnHeaderHeight,
    scrollPaddingStart: columnHeaderHeight,
    getItemKey: (index) => `${sheet.name} ${index}`,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: extent.columns,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columnPixels(sheet, index + 1),
    overscan: 3,
    paddingStart: rowHeaderWidth,
    scrollPaddingStart: rowHeaderWidth,
    getItemKey: (index) => `${sheet.name} ${index}`,
  });

  useEffect(() => {
    rows.measure();
    columns.measure();
    // Sizes hang on the workbook's content alone.
  }, [sheet, revision, rows, columns]);

  const { row: selectedRow, column: selectedColumn } = selected;
  useEffect(() => {
    if (selectedRow > frozen) rows.scrollToIndex(selectedRow - 1, { align: "auto" });
    columns.scrollToIndex(selectedColumn - 1, { align: "auto" });
  }, [selectedRow, selectedColumn, sheet, frozen, rows, columns]);

  const rowBox = (row: number): { start: number; size: number } => boxOf(rows, row - 1);
  const columnBox = (column: number): { start: number; size: number } => boxOf(columns, column - 1);
  const shownRows = rows.getVirtualItems().map((item) => item.index + 1);
  const shownColumns = columns.getVirtualItems().map((item) => item.index + 1);
  const frozenRows = Array.from({ length: frozen }, (_, at) => at + 1);
  const frozenHeight = frozen === 0 ? 0 : rowBox(frozen).start + rowBox(frozen).size - columnHeaderHeight;
  const body = withMergeAnchors(sheet.merges, shownRows.filter((row) => row > frozen), shownColumns);
  const head = withMergeAnchors(sheet.merges, frozenRows, shownColumns);

  // The grid keeps the focus, so that keys reach it whichever cell was clicked.
  const pick = (spot: Spot): void => {
    scroller.current?.focus({ preventScroll: true });
    props.onSelect(spot);
  };
  const startEditing = (spot: Spot, text: string | null): void => {
    props.onEditing(true);
    setEditing({ spot, text });
  };
  const commit = (text: string | null, next: Spot): void => {
    props.onEditing(false);
    if (editing !== null && text !== null) props.onEdit(editing.spot, text);
    setEditing(null);
    props.onSelect(next);
    scroller.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing !== null) return;
    if (event.key === "F2" || event.key === "Backspace" || event.key === "Delete") {
      event.preventDefault();
      if (event.key === "Delete") props.onEdit(selected, "");
      else startEditing(selected, event.key === "F2" ? null : "");
      return;
    }
    const next = moveFor(event, selected, extent, sheet.merges, sheet.used);
    if (next !== null) {
      event.preventDefault();
      props.onSelect(next);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      startEditing(selected, event.key);
    }
  };

  const drawRow = (row: number, cells: readonly CellBox[], offset: number): ReactElement => {
    const box = rowBox(row);
    return (
      <div key={row} role="row" aria-rowindex={row} className={styles.row} style={{ top: box.start - offset, height: box.size }}>
        <div role="rowheader" className={mergeClasses(styles.head, styles.rowHead, row === selected.row && styles.headActive)}>
          {row}
        </div>
        {cells.map((cell) => (
          <GridCell
            key={cell.column}
            book={book}
            sheet={sheet}
            box={cell}
            overlay={conditionals.overlay(row, cell.column)}
            selected={selected.row === row && selected.column === cell.column}
            left={columnBox(cell.column).start}
            width={columnBox(cell.right).start + columnBox(cell.right).size - columnBox(cell.column).start}
            height={rowBox(cell.bottom).start + rowBox(cell.bottom).size - box.start}
            columnWidth={(column) => (column <= extent.columns ? columnBox(column).size : 0)}
            onSelect={() => pick({ row, column: cell.column })}
            onEdit={() => startEditing({ row, column: cell.column }, null)}
          />
        ))}
        {editing?.spot.row === row && (
          <CellEditor
            sheet={sheet}
            date1904={book.date1904}
            spot={editing.spot}
            initial={editing.text}
            left={columnBox(editing.spot.column).start}
            width={columnBox(editing.spot.column).size}
            height={box.size}
            onDone={commit}
          />
        )}
      </div>
    );
  };

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={say("grid.label", { sheet: sheet.name })}
      aria-rowcount={extent.rows}
      aria-colcount={extent.columns}
      aria-activedescendant={cellId(selected.row, selected.column)}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={styles.sheet} style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }} role="presentation">
        <div className={styles.top} style={{ width: columns.getTotalSize() }} role="rowgroup">
          <div className={styles.headers} role="row">
            <div className={mergeClasses(styles.head, styles.corner)} role="columnheader" aria-label={sheet.name} />
            {columns.getVirtualItems().map((item) => (
              <div
                key={item.key}
                role="columnheader"
                aria-colindex={item.index + 1}
                className={mergeClasses(styles.head, styles.columnHead, item.index + 1 === selected.column && styles.headActive)}
                style={{ insetInlineStart: item.start, width: item.size, display: item.size === 0 ? "none" : undefined }}
              >
                {columnName(item.index + 1)}
              </div>
            ))}
          </div>
          {frozen > 0 && (
            <div className={styles.frozen} style={{ width: columns.getTotalSize(), height: frozenHeight, top: columnHeaderHeight }} role="presentation">
              {head.map(({ row, cells }) => drawRow(row, cells, columnHeaderHeight))}
            </div>
          )}
        </div>
        <div role="rowgroup">{body.map(({ row, cells }) => drawRow(row, cells, 0))}</div>
      </div>
    </div>
  );
}

/** Start and size of an item, in view or not. */
function boxOf(virtual: ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>, index: number): { start: number; size: number } {
  const item = virtual.measurementsCache[index];
  return item === undefined ? { start: 0, size: 0 } : { start: item.start, size: item.size };
}
