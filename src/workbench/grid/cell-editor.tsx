import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { cellAddress } from "../../roster/address";
import type { XlsxSheet } from "../../workbook/file/document";
import { editText } from "../model/cell-text";
import type { Spot } from "../model/movement";
import { useSay } from "../words";

const useStyles = makeStyles({
  editor: {
    position: "absolute",
    top: 0,
    zIndex: 4,
    boxSizing: "border-box",
    paddingInline: "4px",
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    outlineStyle: "none",
  },
});

/** The box in which a cell is edited: Enter and Tab keep the text, Escape does not. `initial` null starts from the cell. */
export function CellEditor(props: {
  readonly sheet: XlsxSheet;
  readonly date1904: boolean;
  readonly spot: Spot;
  readonly initial: string | null;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly onDone: (text: string | null, next: Spot) => void;
}): ReactElement {
  const { spot, sheet } = props;
  const styles = useStyles();
  const say = useSay();
  const box = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const start = props.initial ?? editText(sheet.cell(spot.row, spot.column), sheet.formula(spot.row, spot.column), props.date1904);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(start.length, start.length);
    // Only when the editor appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const finish = (keep: boolean, next: Spot): void => {
    if (done.current) return;
    done.current = true;
    const text = box.current?.value ?? "";
    props.onDone(keep && text !== start ? text : keep && props.initial !== null ? text : null, next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const next: Readonly<Record<string, Spot>> = {
      Enter: { row: spot.row + 1, column: spot.column },
      Tab: { row: spot.row, column: spot.column + 1 },
      Escape: spot,
    };
    const to = next[event.key];
    if (to === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    finish(event.key !== "Escape", to);
  };
  return (
    <input
      ref={box}
      className={styles.editor}
      aria-label={say("edit.label", { address: cellAddress(spot.row, spot.column) })}
      defaultValue={start}
      style={{ insetInlineStart: props.left, width: Math.max(props.width, 120), height: props.height }}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true, spot)}
    />
  );
}
