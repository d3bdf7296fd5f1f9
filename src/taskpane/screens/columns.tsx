import { Button, Dropdown, Field, makeStyles, MessageBar, MessageBarBody, Option, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { columnsOf, correctColumns, type SheetColumns } from "../../columns";
import { message } from "../../messages";
import type { Table } from "../../roster/roster";
import { choicesOf, choose, isSame, namesSomebody, robbed, sureness, surenessOf, toKeep, wanted, type Choices, type Sureness } from "../model/columns";
import { usePaneParts } from "../pane-parts";
import { useWords, type Session } from "../session";
import { ColumnCard } from "../ui/column-card";
import { ErrorBar } from "../ui/error-bar";
import { useTask } from "../use-task";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  dropdown: { minWidth: 0, width: "100%" },
  known: { cursor: "pointer", minHeight: "24px", lineHeight: "24px", width: "fit-content", fontWeight: tokens.fontWeightSemibold, borderRadius: tokens.borderRadiusSmall, marginBottom: tokens.spacingVerticalS },
  // What is chosen far up the list can be applied from anywhere in it.
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});

/** 列对应关系: what each column was taken for, to be looked over and corrected. */
export function ColumnsScreen(): ReactElement {
  const { scope, checked, stale } = usePaneParts();
  const { sheets } = scope;
  const known = checked === null || stale ? [] : checked.result.roster.tables;
  if (sheets.length > 0 && sheets.every((sheet) => known.some((table) => table.sheet === sheet))) return <Tables tables={known} />;
  return <>{sheets.length > 0 && <Loaded key={sheets.join("\u0000")} sheets={sheets} />}</>;
}

/** The columns of sheets that were not checked, or changed since. */
function Loaded({ sheets }: { readonly sheets: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const { session } = usePaneParts();
  const { state, run } = useTask<readonly SheetColumns[]>();
  const names = JSON.stringify(sheets);
  useEffect(() => void run(() => columnsOfAll(session, JSON.parse(names) as readonly string[])), [run, session, names]);
  if (state.kind === "failed") return <ErrorBar error={state.error} />;
  if (state.kind !== "done") return <Spinner label={message(lang, "columns.loading")} />;
  const tables = state.value.flatMap((one) => one.tables);
  if (tables.length > 0) return <Tables tables={tables} />;
  const byHand = state.value.find(({ rows }) => rows.length > 0);
  if (byHand === undefined) return <p className={styles.text}>{message(lang, "columns.nothing")}</p>;
  return <HeaderByHand columns={byHand} />;
}

async function columnsOfAll({ port, guideline }: Session, sheets: readonly string[]): Promise<readonly SheetColumns[]> {
  const found: SheetColumns[] = [];
  for (const sheet of sheets) found.push(await columnsOf(port, sheet, guideline));
  return found;
}

/** A sheet without a header that anybody knows: the user shows its row, and then its columns. */
function HeaderByHand({ columns }: { readonly columns: SheetColumns }): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const [row, setRow] = useState<number | null>(null);
  const say = (key: string, facts?: Parameters<typeof message>[2]): string => message(lang, `columns.${key}`, facts);
  const texts = new Map(columns.rows.map((one) => [one.row, say("row", { row: one.row, texts: one.texts.slice(0, 6) })]));
  return (
    <div className={styles.page}>
      <p className={styles.text}>{say("byHand")}</p>
      <Field label={say("headerRow")}>
        <Dropdown
          className={styles.dropdown}
          placeholder={say("chooseRow")}
          value={row === null ? "" : (texts.get(row) ?? "")}
          selectedOptions={row === null ? [] : [String(row)]}
          onOptionSelect={(_, { optionValue }) => setRow(Number(optionValue))}
        >
          {[...texts].map(([number, text]) => (
            <Option key={number} value={String(number)}>
              {text}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {row !== null && <Tables key={row} tables={[columns.tableAt(row)]} shown />}
    </div>
  );
}

/** The columns of tables, those first that want to be looked at, and what to do with the choices. */
function Tables({ tables, shown = false }: { readonly tables: readonly Table[]; readonly shown?: boolean }): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const { session, busy, check, announce } = usePaneParts();
  const [before] = useState(() => choicesOf(tables));
  const [choices, setChoices] = useState<Choices>(before);
  const saving = useTask<null>();
  const say = (key: string, facts?: Parameters<typeof message>[2]): string => message(lang, `columns.${key}`, facts);
  const keep = (after: Choices): Promise<void> =>
    saving.run(async () => {
      await correctColumns(session.port, toKeep(tables, before, after, shown));
      announce(say("kept"));
      check();
      return null;
    });
  const blocked = busy || saving.state.kind === "running";
  const changed = shown || !isSame(before, choices);
  const nameless = tables.filter((table) => !namesSomebody(choices, table));
  const corrected = [...before.values()].some((own) => own.size > 0);
  return (
    <div className={styles.page}>
      {!shown && <p className={styles.text}>{say("lead")}</p>}
      {tables.map((table) => (
        <section key={table.id} className={styles.page} aria-label={tableTitle(table, lang)}>
          {tables.length > 1 && <h2 className={styles.heading}>{tableTitle(table, lang)}</h2>}
          {sureness.map((how) => (
            <Group key={how} how={how} heading={tables.length > 1 ? "h3" : "h2"} table={table} choices={choices} disabled={blocked} onChoices={setChoices} />
          ))}
        </section>
      ))}
      {nameless.length > 0 && changed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("nameless")}</MessageBarBody>
        </MessageBar>
      )}
      {saving.state.kind === "failed" && <ErrorBar error={saving.state.error} />}
      <div className={styles.foot}>
        <Button appearance="primary" disabledFocusable={blocked || !changed || nameless.length === tables.length} onClick={() => void keep(choices)}>
          {say("apply")}
        </Button>
        {corrected && (
          <Button disabledFocusable={blocked} onClick={() => void keep(new Map())}>
            {say("undo")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Columns that were understood equally surely; the sure ones are folded away. */
function Group(props: {
  readonly how: Sureness;
  readonly heading: "h2" | "h3";
  readonly table: Table;
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly onChoices: (choices: Choices) => void;
}): ReactElement | null {
  const styles = useStyles();
  const { lang } = useWords();
  const { how, heading: Heading, table, choices } = props;
  const columns = table.columns.filter((column) => surenessOf(column) === how);
  if (columns.length === 0) return null;
  const title = message(lang, `columns.group.${how}`, { n: columns.length });
  const list = (
    <div className={styles.list} role="list" aria-label={title}>
      {columns.map((column) => (
        <ColumnCard
          key={column.column}
          column={column}
          value={wanted(choices, table, column)}
          robbed={robbed(choices, table, column.key)}
          confirmed={how === "guess" ? choices.get(table.id)?.get(column.key) === column.field : null}
          disabled={props.disabled}
          onChoose={(choice) => props.onChoices(choose(choices, table, column.key, choice))}
        />
      ))}
    </div>
  );
  if (how === "exact") {
    return (
      <details>
        <summary className={styles.known}>{title}</summary>
        {list}
      </details>
    );
  }
  return (
    <>
      <Heading className={styles.heading}>{title}</Heading>
      {list}
    </>
  );
}

function tableTitle({ sheet, headerRows }: Table, lang: Parameters<typeof message>[0]): string {
  return message(lang, "columns.table", { sheet, row: headerRows[0] ?? 1 });
}
