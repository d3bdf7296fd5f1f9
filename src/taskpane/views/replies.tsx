import { Button, Field, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup, Spinner, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { message, type MessageFact } from "../../messages";
import { addReplySheets } from "../../replies";
import { deadlineText } from "../../findings/report/deadline";
import { groupingsIn, repliesOf } from "../../reply/group";
import type { Copies } from "../../workbook/port";
import type { Checked } from "../model/view";
import { loadCopying } from "../load-copying";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { ErrorBar } from "../ui/error-bar";
import { ReplyIcon } from "../ui/icons";
import { useTask } from "../use-task";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, textAlign: "end", verticalAlign: "bottom", whiteSpace: "nowrap", ":first-child": { paddingInlineStart: 0, textAlign: "start" } },
  name: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightRegular, textAlign: "start", overflowWrap: "anywhere" },
  number: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase300, fontVariantNumeric: "tabular-nums", textAlign: "end" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is told of each unit: what it must mend, should look at, and has to fill in or confirm. */
const columns = ["error", "warning", "review"] as const;
/** Windows that a person can still find their way among. */
const mostFiles = 20;
/** Units named in the pane; all of them are in the sheets. */
const mostNamed = 12;

/** 退回修改单: what each unit has to mend, as sheets of this workbook or as workbooks of their own. */
export function Replies({ checked: { result }, copies }: { readonly checked: Checked; readonly copies: Copies | undefined }): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const { session, busy, stale, announce } = usePaneParts();
  const ways = groupingsIn(result.roster);
  const [chosen, setChosen] = useState(ways[0] ?? "unit");
  const replies = useMemo(() => repliesOf(result, chosen), [result, chosen]);
  const task = useTask<string>();
  const say = (key: string, facts?: Readonly<Record<string, MessageFact>>): string => message(lang, `reply.${key}`, facts);
  const facts = (): { lang: typeof lang; at: string; version: string } => ({ lang, at: session.now(), version: session.version });
  const told = async (work: Promise<string>): Promise<string> => {
    const text = await work;
    announce(text);
    return text;
  };
  const asSheets = async (): Promise<string> => say("pane.sheetsDone", { n: (await addReplySheets(session.port, result, chosen, facts())).length });
  const asFiles = async (to: Copies): Promise<string> => say("pane.filesDone", { n: await (await loadCopying()).openReplyFiles(to, result, chosen, facts()) });
  const running = task.state.kind === "running";
  const blocked = busy || running || stale || ways.length === 0;
  return (
    <section className={styles.section} aria-labelledby="replies-heading">
      <h2 id="replies-heading" className={styles.heading}>
        {say("pane.heading")}
      </h2>
      <p className={styles.text}>{say("pane.lead")}</p>
      {stale && <p className={styles.text}>{say("pane.stale")}</p>}
      {ways.length === 0 ? (
        <p className={styles.text}>{say("pane.noColumn")}</p>
      ) : replies.length === 0 ? (
        <p className={styles.text}>{say("pane.none")}</p>
      ) : (
        <>
          {ways.length > 1 && (
            <Field label={say("pane.by")}>
              <RadioGroup value={chosen} onChange={(_, data) => setChosen(ways.find((one) => one === data.value) ?? chosen)}>
                {ways.map((one) => (
                  <Radio key={one} value={one} label={say(`by.${one}`)} />
                ))}
              </RadioGroup>
            </Field>
          )}
          <p className={styles.text}>{deadlineText(result.guideline, result.asOf, lang)}</p>
          <table className={styles.table} aria-labelledby="replies-heading">
            <thead>
              <tr>
                <th scope="col" className={styles.head}>
                  {say(`by.${chosen}`)}
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" className={styles.head}>
                    {say(`pane.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {replies.slice(0, mostNamed).map((reply) => (
                <tr key={reply.name ?? ""}>
                  <th scope="row" className={styles.name}>
                    {reply.name ?? say("nobody")}
                  </th>
                  {columns.map((column) => (
                    <td key={column} className={styles.number}>
                      {reply.counts[column] === 0 ? "—" : reply.counts[column]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {replies.length > mostNamed && <p className={styles.text}>{say("pane.more", { n: replies.length - mostNamed })}</p>}
          <div className={styles.buttons}>
            <Button disabledFocusable={blocked} icon={running ? <Spinner size="tiny" /> : <ReplyIcon />} onClick={() => !blocked && void task.run(() => told(asSheets()))}>
              {say("pane.sheets", { n: replies.length })}
            </Button>
            {copies !== undefined && replies.length <= mostFiles && (
              <Button disabledFocusable={blocked} onClick={() => !blocked && void task.run(() => told(asFiles(copies)))}>
                {say("pane.files", { n: replies.length })}
              </Button>
            )}
          </div>
        </>
      )}
      {task.state.kind === "failed" && <ErrorBar error={task.state.error} />}
      {task.state.kind === "done" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{task.state.value}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
