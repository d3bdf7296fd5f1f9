import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type CSSProperties, type ReactElement } from "react";
import { cellAddress } from "../../roster/address";
import type { ResolvedLook, XlsxDocument, XlsxSheet } from "../../workbook/file/document";
import { cellText } from "../model/cell-text";
import type { Overlay } from "../model/conditional";
import { textPixels } from "../model/layout";
import type { CellBox } from "./window";

/** The id of a cell's element, for `aria-activedescendant`. */
export function cellId(row: number, column: number): string {
  return `cell-${cellAddress(row, column)}`;
}

const useStyles = makeStyles({
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    overflow: "hidden",
    paddingInline: "4px",
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    whiteSpace: "nowrap",
    cursor: "cell",
    userSelect: "none",
  },
  merged: { zIndex: 1 },
  spilling: { overflow: "visible", zIndex: 1 },
  text: { overflow: "hidden", flexShrink: 1, minWidth: 0, maxHeight: "100%" },
  spilled: { overflow: "visible", flexShrink: 0, position: "relative", pointerEvents: "none" },
  wrap: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  selected: { zIndex: 2, outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
});

/** Columns into which a long text may run when they are empty, as in Excel. */
const mostSpill = 12;

interface Props {
  readonly book: XlsxDocument;
  readonly sheet: XlsxSheet;
  readonly box: CellBox;
  readonly overlay: Overlay | null;
  readonly selected: boolean;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly columnWidth: (column: number) => number;
  readonly onSelect: () => void;
  readonly onEdit: () => void;
}

/** One cell: value in its number format, its own look, what conditional formats put over it. */
export function GridCell(props: Props): ReactElement | null {
  const { book, sheet, box, overlay } = props;
  const styles = useStyles();
  if (props.width <= 0 || props.height <= 0) return null;
  const cell = sheet.cell(box.row, box.column);
  const look = sheet.look(box.row, box.column);
  const text = cellText(cell, book.date1904);
  const spill = text === "" || look.wrap || cell.kind !== "text" || box.right > box.column ? 0 : spillOf(props, text, look);
  const fill = overlay?.fill ?? look.fill;
  const font = overlay?.font ?? look.font;
  const style: CSSProperties = {
    insetInlineStart: props.left,
    width: props.width,
    height: props.height,
    justifyContent: sideOf(look, cell.kind),
    alignItems: look.vertical === "top" ? "flex-start" : look.vertical === "bottom" && !look.wrap ? "flex-end" : "center",
    fontSize: `${(look.size * 4) / 3}px`,
    fontFamily: `"${look.fontName}", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif`,
    ...(look.bold && { fontWeight: 700 }),
    ...(look.italic && { fontStyle: "italic" }),
    ...(look.underline && { textDecoration: "underline" }),
    ...(fill !== null && { backgroundColor: fill }),
    ...(font !== null && { color: font }),
  };
  return (
    // The grid itself takes the keys; cells are reached by aria-activedescendant.
    <div
      id={cellId(box.row, box.column)}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={box.column}
      aria-selected={props.selected}
      {...(box.right > box.column && { "aria-colspan": box.right - box.column + 1 })}
      {...(box.bottom > box.row && { "aria-rowspan": box.bottom - box.row + 1 })}
      data-address={cellAddress(box.row, box.column)}
      data-marked={overlay === null ? undefined : "true"}
      className={mergeClasses(
        styles.cell,
        (box.right > box.column || box.bottom > box.row) && styles.merged,
        spill > 0 && styles.spilling,
        look.wrap && styles.wrap,
        props.selected && styles.selected,
      )}
      style={style}
      onMouseDown={(event) => {
        event.preventDefault();
        props.onSelect();
      }}
      onDoubleClick={props.onEdit}
    >
      <span className={mergeClasses(styles.text, spill > 0 && styles.spilled)} style={spill > 0 ? { width: props.width - 8 + spill, overflow: "hidden" } : undefined}>
        {text}
      </span>
    </div>
  );
}

/** How far a text runs into the empty cells right of it. */
function spillOf(props: Props, text: string, look: ResolvedLook): number {
  const missing = textPixels(text, look.size) + 8 - props.width;
  let room = 0;
  for (let column = props.box.right + 1; room < missing && column <= props.box.right + mostSpill; column += 1) {
    if (props.sheet.cell(props.box.row, column).value !== null) break;
    room += props.columnWidth(column);
  }
  return missing <= 0 ? 0 : Math.min(room, missing);
}

function sideOf(look: ResolvedLook, kind: string): "flex-start" | "center" | "flex-end" {
  switch (look.horizontal) {
    case "left":
      return "flex-start";
    case "center":
      return "center";
    case "right":
      return "flex-end";
    case "general":
      return kind === "number" ? "flex-end" : kind === "boolean" || kind === "error" ? "center" : "flex-start";
  }
}
