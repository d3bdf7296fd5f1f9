import { Button, Dropdown, Field, makeStyles, mergeClasses, MessageBar, MessageBarBody, Option, Spinner, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactElement } from "react";
import { cellsText, columnReadings, columnText, onSeveralSheets, totalReadings, understoodText, type ColumnReadings, type ReadCells } from "../../findings/report/readings";
import { message, type MessageFact } from "../../messages";
import { writeReadingSheet } from "../../reading-sheet";
import type { Checked } from "../model/view";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { ErrorBar } from "../ui/error-bar";
import { ReadingIcon } from "../ui/icons";
import { useRowKeys } from "../ui/use-row-keys";
import { VirtualList, type ListHandle } from "../ui/virtual-list";
import { useTask } from "../use-task";
import type { PaneView } from "./view";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0 },
  dropdown: { minWidth: 0, width: "100%" },
  button: { alignSelf: "flex-start" },
  heading: { margin: 0, padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  counts: { display: "block", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cell: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  address: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, lineHeight: tokens.lineHeightBase300 },
  said: { minWidth: 0, overflowWrap: "anywhere" },
  raw: { color: tokens.colorNeutralForeground2 },
  unreadable: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  note: { gridColumn: 2, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;
type Line = { readonly id: string } & ({ readonly kind: "column"; readonly column: ColumnReadings } | { readonly kind: "cells"; readonly cells: ReadCells });

/** The choice "all columns" in the list. */
const all = "*";

/** 怎样读的: column by column, what was interpreted and what could not be read. */
function ReadingsScreen(): ReactElement {
  const { checked } = usePaneParts();
  return checked === null ? <></> : <Readings checked={checked} />;
}

function Readings({ checked: { result } }: { readonly checked: Checked }): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const { session, stale, busy, select, scroller, announce } = usePaneParts();
  const [chosen, setChosen] = useState(all);
  const handle = useRef<ListHandle>(null);
  const task = useTask<string>();
  const say: Say = (key, facts) => message(lang, `readingView.${key}`, facts);
  const columns = useMemo(() => columnReadings(result.roster), [result]);
  const odd = columns.filter(({ cells }) => cells.length > 0);
  const lines = useMemo(() => linesOf(columns, chosen), [columns, chosen]);
  useRowKeys(lines, handle);
  const severalSheets = onSeveralSheets(columns);
  const nameOf = (column: ColumnReadings): string => columnText(lang, column, severalSheets);
  const chosenColumn = odd.find(({ id }) => id === chosen);
  const optionOf = (column: ColumnReadings): string => say("pane.option", { column: nameOf(column), interpreted: column.interpreted, unreadable: column.unreadable });
  const running = task.state.kind === "running";
  const write = (): Promise<void> =>
    task.run(async () => {
      const sheet = await writeReadingSheet(session.port, result, lang);
      announce(say("pane.written", { sheet }));
      return sheet;
    });
  return (
    <div className={styles.page}>
      <p className={styles.text}>{lines.length === 0 ? say("nothing") : say("pane.summary", { columns: columns.length, ...totalReadings(columns) })}</p>
      <Button className={styles.button} disabledFocusable={busy || stale || running} icon={running ? <Spinner size="tiny" /> : <ReadingIcon />} onClick={() => void write()}>
        {say(running ? "pane.writing" : "pane.write")}
      </Button>
      {task.state.kind === "failed" && <ErrorBar error={task.state.error} />}
      {task.state.kind === "done" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say("pane.written", { sheet: task.state.value })}</MessageBarBody>
        </MessageBar>
      )}
      {odd.length > 1 && (
        <Field label={say("pane.filter")}>
          <Dropdown className={styles.dropdown} value={chosenColumn === undefined ? say("pane.all") : optionOf(chosenColumn)} selectedOptions={[chosen]} onOptionSelect={(_, data) => setChosen(data.optionValue ?? all)}>
            <Option value={all} text={say("pane.all")}>
              {say("pane.all")}
            </Option>
            {odd.map((column) => (
              <Option key={column.id} value={column.id} text={optionOf(column)}>
                {optionOf(column)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      {lines.length > 0 && (
        <VirtualList
          handle={handle}
          rows={lines}
          label={say("pane.list")}
          scroller={scroller}
          estimate={(line) => (line.kind === "column" ? 56 : 60)}
          draw={(line) =>
            line.kind === "column" ? (
              <h2 className={styles.heading}>
                {nameOf(line.column)}
                <span className={styles.counts}>
                  {message(lang, `finding.field.${line.column.field}`)} · {say("pane.counts", { plain: line.column.plain, interpreted: line.column.interpreted, unreadable: line.column.unreadable })}
                </span>
              </h2>
            ) : (
              <button type="button" className={styles.cell} data-row={line.id} onClick={() => select({ sheet: line.cells.sheet, row: line.cells.fromRow, column: line.cells.column })}>
                <span className={styles.address}>{cellsText(line.cells)}</span>{" "}
                <span className={styles.said}>
                  <span className={styles.raw}>{line.cells.raw === "" ? say("pane.blank") : line.cells.raw}</span>{" "}
                  {line.cells.value !== null && (
                    <>
                      <span aria-hidden="true">→</span> <span className={styles.said}>{understoodText(lang, line.cells.field, line.cells.value)}</span>
                    </>
                  )}
                  {line.cells.value === null && <span className={mergeClasses(styles.said, styles.unreadable)}>{say("unreadable")}</span>}
                </span>{" "}
                <span className={styles.note}>{message(lang, `reading.${line.cells.note}`)}</span>
              </button>
            )
          }
        />
      )}
    </div>
  );
}

function linesOf(columns: readonly ColumnReadings[], chosen: string): readonly Line[] {
  return columns
    .filter(({ id, cells }) => cells.length > 0 && (chosen === all || id === chosen))
    .flatMap((column): Line[] => [
      { id: column.id, kind: "column", column },
      ...column.cells.map((cells): Line => ({ id: `${column.id} ${cells.fromRow}`, kind: "cells", cells })),
    ]);
}

export const readingsView: PaneView = { id: "readings", title: "readingView.pane.title", Icon: ReadingIcon, needs: "result", Screen: ReadingsScreen };
