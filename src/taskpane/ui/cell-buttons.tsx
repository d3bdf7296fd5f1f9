import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellMark } from "../../rules/rule";
import { cellAddress } from "../../roster/address";
import { useWords } from "../session";

const useStyles = makeStyles({
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  cell: {
    minWidth: "0",
    minHeight: "24px",
    paddingInline: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  other: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  more: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** More cells than this are counted, not listed (a set finding may name every member). */
const mostShown = 12;

/** The cells of a finding as buttons; pressing one selects the cell in the sheet. */
export function CellButtons(props: {
  readonly cells: readonly CellMark[];
  readonly homeSheet: string | null;
  readonly onSelect: (cell: CellMark) => void;
}): ReactElement | null {
  const styles = useStyles();
  const { say } = useWords();
  if (props.cells.length === 0) return null;
  const shown = props.cells.slice(0, mostShown);
  return (
    <div className={styles.cells} role="group" aria-label={say("finding.cells")}>
      {shown.map((cell) => {
        const address = cellAddress(cell.row, cell.column);
        const text = cell.sheet === props.homeSheet ? address : say("finding.otherSheet", { sheet: cell.sheet, address });
        const own = cell.role === "subject";
        return (
          <Button
            key={`${cell.role} ${cell.sheet} ${address}`}
            data-cell={address}
            size="small"
            appearance={own ? "outline" : "subtle"}
            className={mergeClasses(styles.cell, !own && styles.other)}
            aria-label={say(own ? "finding.select" : "finding.selectOther", { cell: text })}
            onClick={() => props.onSelect(cell)}
          >
            {text}
          </Button>
        );
      })}
      {props.cells.length > mostShown && <span className={styles.more}>{say("finding.moreCells", { n: props.cells.length - mostShown })}</span>}
    </div>
  );
}
