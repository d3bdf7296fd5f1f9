import { Button, Field, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Radio, RadioGroup, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { message, type MessageFact } from "../../messages";
import type { Audience } from "../../sharing/fields";
import { leftOutText, type LeftOut } from "../../sharing/left-out";
import { sheetsIn } from "../../roster/together";
import type { Copies } from "../../workbook/port";
import type { Checked } from "../model/view";
import { loadCopying } from "../load-copying";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { ErrorBar } from "../ui/error-bar";
import { ShareIcon } from "../ui/icons";
import { useTask } from "../use-task";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

type Kind = Audience | "report";
const kinds: readonly Kind[] = ["colleagues", "report", "foreign"];

/** 共享副本: which kind, and what is not in it. It opens as a new workbook; the open one is only read. */
export function ShareCopy({ checked: { result }, copies }: { readonly checked: Checked; readonly copies: Copies }): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const { session, busy, announce } = usePaneParts();
  const [kind, setKind] = useState<Kind>("colleagues");
  const task = useTask<readonly LeftOut[]>();
  const say = (key: string, facts?: Readonly<Record<string, MessageFact>>): string => message(lang, `share.${key}`, facts);
  const make = (): Promise<void> =>
    task.run(async () => {
      const { openSharedCopy } = await loadCopying();
      const leftOut = await openSharedCopy(copies, session.port.fileName, {
        guideline: session.guideline,
        sheets: sheetsIn(result.roster),
        asOf: result.asOf,
        lang,
        at: session.now(),
        version: session.version,
        audience: kind === "foreign" ? "foreign" : "colleagues",
        reportOnly: kind === "report",
      });
      announce(say("pane.done"));
      return leftOut;
    });
  const running = task.state.kind === "running";
  return (
    <section className={styles.section} aria-labelledby="share-heading">
      <h2 id="share-heading" className={styles.heading}>
        {say("pane.heading")}
      </h2>
      <p className={styles.text}>{say("pane.lead")}</p>
      <Field label={say("pane.kind")}>
        <RadioGroup value={kind} onChange={(_, data) => setKind(kinds.find((one) => one === data.value) ?? kind)}>
          {kinds.map((one) => (
            <Radio key={one} value={one} label={say(`pane.kind.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Button appearance="primary" className={styles.button} disabledFocusable={busy || running} icon={running ? <Spinner size="tiny" /> : <ShareIcon />} onClick={() => void make()}>
        {say(running ? "pane.making" : "pane.make")}
      </Button>
      {task.state.kind === "failed" && <ErrorBar error={task.state.error} />}
      {task.state.kind === "done" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say("pane.done")}</MessageBarTitle>
            {say("about.left")}
            <ul className={styles.list}>
              {task.state.value.map((one) => (
                <li key={one.key}>{leftOutText(one, lang)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
