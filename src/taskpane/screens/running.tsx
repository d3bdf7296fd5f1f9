import { Button, makeStyles, mergeClasses, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Phase } from "../../check";
import type { Progress } from "../model/view";
import { useWords } from "../session";
import { DoneIcon, WaitingIcon } from "../ui/icons";
import { Privacy } from "./start";

const phases: readonly Phase[] = ["read", "recognise", "check", "mark"];

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  phases: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  phase: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "24px" },
  sign: { display: "flex", width: "20px", justifyContent: "center" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  waiting: { color: tokens.colorNeutralForeground3 },
  current: { fontWeight: tokens.fontWeightSemibold },
  count: { marginInlineStart: "auto", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

/** A check under way: its four phases, how far the present one is, and how to stop it. */
export function CheckingScreen(props: {
  readonly sheet: string;
  readonly progress: Progress;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const { phase: current, done, total } = props.progress;
  const at = phases.indexOf(current);
  const part = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <section className={styles.panel}>
      <h1 className={styles.headline}>{props.cancelling ? say("running.cancelling") : say("running.check", { sheet: props.sheet })}</h1>
      <ProgressBar value={(at + part) / phases.length} thickness="large" aria-label={say(`phase.${current}`)} />
      <ol className={styles.phases}>
        {phases.map((phase, index) => (
          <li key={phase} className={mergeClasses(styles.phase, index > at && styles.waiting)}>
            <span className={mergeClasses(styles.sign, index < at && styles.done)}>
              {index < at ? <DoneIcon /> : index === at ? <Spinner size="tiny" aria-hidden="true" /> : <WaitingIcon />}
            </span>
            <span className={mergeClasses(index === at && styles.current)}>{say(`phase.${phase}`)}</span>
            <span className={styles.count}>
              {index < at && say("phase.done")}
              {index === at && total > 0 && say("phase.count", { done, total })}
              {index > at && say("phase.waiting")}
            </span>
          </li>
        ))}
      </ol>
      <Button onClick={props.onCancel} disabledFocusable={props.cancelling}>
        {say("action.cancel")}
      </Button>
      <Privacy />
    </section>
  );
}

/** Marks are being taken out. */
export function ClearingScreen(): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <section className={styles.panel}>
      <Spinner labelPosition="below" label={say("running.clear")} />
    </section>
  );
}
