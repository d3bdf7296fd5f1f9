import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ClearOutcome } from "../../check";
import type { RosterCheckError } from "../../errors";
import { message } from "../../messages";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { errorText } from "../ui/error-text";
import { SheetPicture } from "../ui/icons";
import { NoticePanel } from "./notice-panel";

type HeadRef = (element: HTMLHeadingElement | null) => void;

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  next: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  paragraph: { margin: 0 },
  alone: { height: "100%", overflowY: "auto", display: "grid", alignContent: "center", backgroundColor: tokens.colorNeutralBackground2 },
});

/** A run that failed: what is wrong and what to do, in sentences; no stack trace. */
export function ProblemScreen(props: {
  readonly job: "check" | "clear";
  readonly error: RosterCheckError;
  /** The workbook has further sheets to choose from. */
  readonly otherSheets: boolean;
  readonly headRef: HeadRef;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}): ReactElement {
  const styles = useStyles();
  const { say, lang } = useWords();
  const { open } = usePaneParts();
  const text = errorText(lang, props.error);
  const detail = props.error.facts["detail"];
  // Trying again finds no more: the sheet or its header has to be shown.
  const elsewhere = props.error.code === "no-roster";
  return (
    <section className={styles.panel}>
      <h1 className={styles.headline} ref={props.headRef} tabIndex={-1}>
        {say(props.job === "check" ? "problem.headline" : "problem.clearHeadline")}
      </h1>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {text.message}
        </MessageBarBody>
      </MessageBar>
      <div>
        <h2 className={styles.next}>{message(lang, "next.label")}</h2>
        <p className={styles.paragraph}>{text.hint}</p>
        {elsewhere && props.otherSheets && <p className={styles.paragraph}>{say("problem.otherSheet")}</p>}
      </div>
      <div className={styles.actions}>
        {elsewhere && (
          <Button appearance="primary" onClick={() => open("columns")}>
            {message(lang, "columns.byHandAction")}
          </Button>
        )}
        <Button appearance={elsewhere ? "secondary" : "primary"} onClick={props.onRetry}>
          {say("action.retry")}
        </Button>
        <Button onClick={props.onBack}>{say("action.back")}</Button>
      </div>
      {detail !== undefined && (
        <details className={styles.detail}>
          <summary>{say("problem.detail")}</summary>
          {props.error.code}: {detail}
        </details>
      )}
    </section>
  );
}

/** The user stopped the check. */
export function CancelledScreen(props: { readonly headRef: HeadRef; readonly onBack: () => void }): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <NoticePanel picture={<SheetPicture state="stopped" />} headline={say("cancelled.headline")} headRef={props.headRef}>
      <p className={styles.paragraph}>{say("cancelled.body")}</p>
      <div>
        <Button onClick={props.onBack}>{say("action.back")}</Button>
      </div>
    </NoticePanel>
  );
}

/** The marks are gone, or there were none; an edited report that was kept is named. */
export function ClearedScreen(props: { readonly outcome: ClearOutcome; readonly headRef: HeadRef; readonly onBack: () => void }): ReactElement {
  const styles = useStyles();
  const { say, lang } = useWords();
  const { clearedColumns, removedSheets, kept, store } = props.outcome;
  const nothing = clearedColumns === 0 && removedSheets.length === 0 && store !== "removed";
  return (
    <NoticePanel picture={<SheetPicture state="stopped" />} headline={say(nothing ? "clear.nothing" : "clear.done")} headRef={props.headRef}>
      <p className={styles.paragraph}>{nothing ? say("clear.nothingBody") : say("clear.doneBody", { columns: clearedColumns, sheets: removedSheets.length })}</p>
      {kept.length > 0 && <p className={styles.paragraph}>{say("clear.keptSheets", { sheets: kept })}</p>}
      {store !== "none" && <p className={styles.paragraph}>{message(lang, `store.clear.${store}`)}</p>}
      <div>
        <Button onClick={props.onBack}>{say("action.back")}</Button>
      </div>
    </NoticePanel>
  );
}

/** The page cannot do its work here: opened outside Excel, in one that is too old, or without Excel's library. */
export function UnsupportedScreen({ why, needed }: { readonly why: "unsupported" | "outside" | "offline"; readonly needed: string }): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const say = (what: string): string => message(lang, `${why === "offline" ? "opening" : "pane"}.${why}.${what}`, { needed });
  return (
    <main className={styles.alone}>
      <NoticePanel picture={<SheetPicture state="stopped" />} headline={say("headline")}>
        <p className={styles.paragraph}>{say("body")}</p>
        <p className={styles.paragraph}>{say("hint")}</p>
        {why === "offline" && (
          <div>
            <Button appearance="primary" onClick={() => window.location.reload()}>
              {say("again")}
            </Button>
          </div>
        )}
      </NoticePanel>
    </main>
  );
}
