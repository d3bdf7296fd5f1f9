import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellAddress } from "../../roster/address";
import type { XlsxDocument, XlsxSheet } from "../../workbook/file/document";
import { editText } from "../model/cell-text";
import type { Spot } from "../model/movement";
import { useSay } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "stretch",
    minHeight: "30px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
  },
  name: {
    boxSizing: "border-box",
    width: "84px",
    flexShrink: 0,
    display: "grid",
    placeItems: "center",
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  content: { margin: 0, padding: "4px 8px", maxHeight: "66px", overflowY: "auto", whiteSpace: "pre-wrap", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300, flexGrow: 1 },
});

/** Which cell is current, and its whole content: a long result can be read here without widening a column. */
export function FormulaBar(props: { readonly book: XlsxDocument; readonly sheet: XlsxSheet; readonly spot: Spot }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { sheet, spot } = props;
  return (
    <div className={styles.bar}>
      <output className={styles.name} aria-label={say("name.label")}>
        {cellAddress(spot.row, spot.column)}
      </output>
      {/* Long contents scroll, so the box must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <p className={styles.content} role="region" tabIndex={0} aria-label={say("formula.label")}>
        {editText(sheet.cell(spot.row, spot.column), sheet.formula(spot.row, spot.column), props.book.date1904)}
      </p>
    </div>
  );
}
