import { Button, Checkbox, makeStyles, mergeClasses, MessageBar, MessageBarBody, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { afterText, leftLines, repairKinds, type Repair } from "../../findings/repair-log";
import { message, type MessageFact } from "../../messages";
import { applyRepairs, findRepairs, keptRepairs, undoRepairs, type RepairPlan } from "../../repair";
import { cellAddress } from "../../roster/address";
import type { Checked } from "../model/view";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { ErrorBar } from "../ui/error-bar";
import { RepairIcon } from "../ui/icons";
import { VirtualList } from "../ui/virtual-list";
import { useTask } from "../use-task";
import type { PaneView } from "./view";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
  kind: { paddingTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  cell: { display: "flex", alignItems: "flex-start", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  label: { overflowWrap: "anywhere", minWidth: 0 },
  address: { flexShrink: 0, minWidth: 0, marginTop: tokens.spacingVerticalXS, fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  before: { color: tokens.colorNeutralForeground2, },
  gone: { textDecorationLine: "line-through" },
});

type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;
type Line = { readonly id: string } & ({ readonly line: "kind"; readonly kind: Repair["kind"]; readonly cells: readonly Repair[] } | { readonly line: "cell"; readonly repair: Repair });

/** What the page has done last. */
type Done = { readonly kind: "applied"; readonly n: number } | { readonly kind: "undone"; readonly n: number; readonly left: number };

const idOf = ({ sheet, row, column }: Repair): string => `${sheet} ${row} ${column}`;

/** 整理名册: what a machine can put right, to be ticked; and back again. */
function RepairsScreen(): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const { session, checked, stale, busy, check, announce } = usePaneParts();
  const say: Say = (key, facts) => message(lang, `repair.${key}`, facts);
  const work = useTask<Done>();
  const [kept, setKept] = useState(0);
  const done = work.state.kind === "done" ? work.state.value : null;
  useEffect(() => {
    keptRepairs(session.port).then(
      (log) => setKept(log.reduce((sum, { cells }) => sum + cells.length, 0)),
      // What cannot be read cannot be taken back either.
      () => setKept(0),
    );
  }, [session, done]);
  const running = work.state.kind === "running";
  const doneText = done === null ? "" : done.kind === "applied" ? say("done", { n: done.n }) : say(done.left > 0 ? "undoneSome" : "undone", { n: done.n, left: done.left });
  useEffect(() => {
    if (doneText !== "") announce(doneText);
  }, [doneText, announce]);
  const undo = (): Promise<void> =>
    work.run(async () => {
      const { undone, changed } = await undoRepairs(session.port);
      return { kind: "undone", n: undone, left: changed.length };
    });
  return (
    <div className={styles.page}>
      <p className={styles.text}>{say("lead")}</p>
      {work.state.kind === "failed" && <ErrorBar error={work.state.error} />}
      {done !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{doneText}</MessageBarBody>
        </MessageBar>
      )}
      {(done !== null || checked === null || stale) && (
        <>
          {done === null && <p className={styles.text}>{say(checked === null ? "checkFirst" : "stale")}</p>}
          <Button appearance="primary" className={styles.button} disabledFocusable={busy || running} onClick={check}>
            {say("recheck")}
          </Button>
        </>
      )}
      {kept > 0 && (
        <Button className={styles.button} disabledFocusable={busy || running} icon={running ? <Spinner size="tiny" /> : null} onClick={() => void undo()}>
          {say("undo", { n: kept })}
        </Button>
      )}
      {done === null && checked !== null && !stale && (
        <Preview
          checked={checked}
          say={say}
          running={running}
          onApply={(repairs) =>
            void work.run(async () => {
              await applyRepairs(session.port, checked.result, repairs, session.now());
              return { kind: "applied", n: repairs.length };
            })
          }
        />
      )}
    </div>
  );
}

/** Before and after, by kind; what is ticked is what will be changed. */
function Preview(props: { readonly checked: Checked; readonly say: Say; readonly running: boolean; readonly onApply: (repairs: readonly Repair[]) => void }): ReactElement {
  const { checked, say } = props;
  const styles = useStyles();
  const { lang } = useWords();
  const { session, busy, select, scroller } = usePaneParts();
  const { state, run } = useTask<RepairPlan>();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const plan = state.kind === "done" ? state.value : null;
  useEffect(() => {
    void run(async () => {
      const found = await findRepairs(session.port, checked.result);
      // Digits that are lost are for a person: nothing is written there unless it is asked for.
      setUnticked(new Set(found.repairs.filter(({ kind }) => kind === "idLostDigits").map(idOf)));
      return found;
    });
  }, [run, session, checked]);
  const lines = useMemo(() => linesOf(plan?.repairs ?? []), [plan]);
  const chosen = (plan?.repairs ?? []).filter((repair) => !unticked.has(idOf(repair)));
  const tick = (repairs: readonly Repair[], ticked: boolean): void =>
    setUnticked((before) => {
      const after = new Set(before);
      for (const repair of repairs) if (ticked) after.delete(idOf(repair)); else after.add(idOf(repair));
      return after;
    });
  if (state.kind === "failed") return <ErrorBar error={state.error} />;
  if (plan === null) return <Spinner size="small" label={say("finding")} />;
  const severalSheets = new Set(plan.repairs.map(({ sheet }) => sheet)).size > 1;
  return (
    <>
      {plan.repairs.length === 0 && <p className={styles.text}>{say("nothing")}</p>}
      {leftLines(plan.left, lang).map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {plan.repairs.length > 0 && (
        <>
          <Button appearance="primary" className={styles.button} disabledFocusable={busy || props.running || chosen.length === 0} icon={props.running ? <Spinner size="tiny" /> : <RepairIcon />} onClick={() => chosen.length > 0 && props.onApply(chosen)}>
            {props.running ? say("applying") : say("apply", { n: chosen.length })}
          </Button>
          <VirtualList
            rows={lines}
            label={say("list")}
            scroller={scroller}
            estimate={(line) => (line.line === "kind" ? 44 : 56)}
            draw={(line) => {
              if (line.line === "kind") {
                const on = line.cells.filter((repair) => !unticked.has(idOf(repair))).length;
                return <Checkbox className={styles.kind} checked={on === 0 ? false : on === line.cells.length ? true : "mixed"} label={capital(say("kindCount", { kind: say(`kind.${line.kind}`), n: line.cells.length }))} onChange={(_, data) => tick(line.cells, data.checked !== false)} />;
              }
              const { repair } = line;
              const address = cellAddress(repair.row, repair.column);
              const cell = severalSheets ? `${repair.sheet}!${address}` : address;
              const before = repair.shown === "" ? say("blank") : repair.shown;
              return (
                <div className={styles.cell}>
                  <Checkbox
                    checked={!unticked.has(idOf(repair))}
                    aria-label={say("row", { cell, before, after: afterText(repair) })}
                    label={
                      <span className={styles.label}>
                        <span className={mergeClasses(styles.before, repair.shown !== "" && styles.gone)}>{before}</span> → {afterText(repair)}
                      </span>
                    }
                    onChange={(_, data) => tick([repair], data.checked === true)}
                  />
                  <Button appearance="subtle" size="small" className={styles.address} style={{ marginInlineStart: "auto" }} aria-label={message(lang, "pane.finding.select", { cell })} onClick={() => select(repair)}>
                    {cell}
                  </Button>
                </div>
              );
            }}
          />
        </>
      )}
    </>
  );
}

/** The kinds stand within sentences too; alone they begin with a capital. */
function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function linesOf(repairs: readonly Repair[]): readonly Line[] {
  return repairKinds.flatMap((kind): readonly Line[] => {
    const cells = repairs.filter((repair) => repair.kind === kind);
    return cells.length === 0 ? [] : [{ id: kind, line: "kind", kind, cells }, ...cells.map((repair): Line => ({ id: idOf(repair), line: "cell", repair }))];
  });
}

export const repairsView: PaneView = { id: "repairs", title: "repair.title", Icon: RepairIcon, needs: "sheet", Screen: RepairsScreen };
