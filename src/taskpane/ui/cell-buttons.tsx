import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CheckResult } from "../../findings/result";
import type { CellMark } from "../../rules/rule";
import { cellAddress } from "../../roster/address";
import { circled, ownerOf } from "../model/owners";
import { useWords } from "../session";

const useStyles = makeStyles({
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  cell: {
    minWidth: "0",
    minHeight: "24px",
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: "100%",
    overflowWrap: "anywhere",
  },
  address: { fontFamily: tokens.fontFamilyMonospace },
  name: { marginInlineEnd: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  other: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  more: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** More cells than this are counted until they are asked for (a set finding may name every member). */
const shownAtFirst = 12;

/** The cells of a finding as buttons; pressing one selects the cell in the sheet. Where they are several people's, each is numbered and named. */
export function CellButtons(props: { readonly cells: readonly CellMark[]; readonly result: CheckResult; readonly onSelect: (cell: CellMark) => void }): ReactElement | null {
  const { cells, result } = props;
  const styles = useStyles();
  const { say } = useWords();
  const [all, setAll] = useState(false);
  if (cells.length === 0) return null;
  const [table, ...tables] = result.roster.tables;
  const homeSheet = tables.length === 0 ? (table?.sheet ?? null) : null;
  const ownerOfCell = ownerOf(result);
  const owners = [...new Set(cells.map((cell) => ownerOfCell(cell) ?? ""))].filter((name) => name !== "");
  return (
    <div className={styles.cells} role="group" aria-label={say("finding.cells")}>
      {(all ? cells : cells.slice(0, shownAtFirst)).map((cell) => {
        const address = cellAddress(cell.row, cell.column);
        const text = cell.sheet === homeSheet ? address : say("finding.otherSheet", { sheet: cell.sheet, address });
        const owner = owners.length > 1 ? ownerOfCell(cell) : null;
        const own = cell.role === "subject";
        const name = owner === null ? "" : `${circled(owners.indexOf(owner) + 1)} ${owner}`;
        const spoken = owner === null ? text : `${name} ${text}`;
        return (
          <Button
            key={`${cell.role} ${cell.sheet} ${address}`}
            data-cell={text}
            size="small"
            className={mergeClasses(styles.cell, !own && styles.other)}
            aria-label={say(own ? "finding.select" : "finding.selectOther", { cell: spoken })}
            onClick={() => props.onSelect(cell)}
          >
            {name !== "" && <span className={styles.name}>{name} </span>}
            <span className={styles.address}>{text}</span>
          </Button>
        );
      })}
      {cells.length > shownAtFirst && !all && (
        <Button appearance="subtle" size="small" className={styles.more} onClick={() => setAll(true)}>
          {say("finding.moreCells", { n: cells.length - shownAtFirst })}
        </Button>
      )}
    </div>
  );
}
