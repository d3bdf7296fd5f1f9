import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type SyntheticEvent, type ReactElement } from "react";
import { mostSignOffName, mostSignOffReason, type SignOffKind } from "../../findings/sign-off/record";
import { message, type MessageFact } from "../../messages";
import { useWords } from "../session";
import { useDialogStyles } from "../ui/dialog-style";
import { ErrorBar } from "../ui/error-bar";
import { useTask } from "../use-task";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  about: { margin: 0, paddingInlineStart: tokens.spacingHorizontalS, borderInlineStartStyle: "solid", borderInlineStartWidth: tokens.strokeWidthThick, borderInlineStartColor: tokens.colorNeutralStroke1, overflowWrap: "anywhere" },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What is to be signed. */
export interface SignOffAsk {
  readonly kind: SignOffKind;
  /** The sentence of the finding, or the clause, that it is about. */
  readonly about: string;
  /** Findings that follow from it and are signed off with it. */
  readonly dependents: number;
  /** Rejects with a `RosterCheckError`; the dialog then says so and stays. */
  readonly onSign: (by: string, reason: string) => Promise<void>;
}

/** Asks who signs and why, as long as there is something to sign. It stands apart from the list: its card may go. */
export function SignOffDialog(props: { readonly ask: SignOffAsk | null; readonly signer: string; readonly onClose: () => void; readonly onClosed: () => void }): ReactElement {
  const dialog = useDialogStyles();
  const saving = useRef(false);
  const { onClose, onClosed } = props;
  // What was asked last is drawn until the dialog has gone.
  const [last, setLast] = useState(props.ask);
  if (props.ask !== null && props.ask !== last) setLast(props.ask);
  return (
    <Dialog
      open={props.ask !== null}
      onOpenChange={(_, data) => !data.open && !saving.current && onClose()}
      surfaceMotion={{ onMotionFinish: (_: unknown, data: { readonly direction: string }) => data.direction === "exit" && onClosed() }}
    >
      <DialogSurface className={dialog.surface}>{last !== null && <SignOffForm ask={last} signer={props.signer} onClose={onClose} onSaving={(now) => void (saving.current = now)} />}</DialogSurface>
    </Dialog>
  );
}

function SignOffForm(props: { readonly ask: SignOffAsk; readonly signer: string; readonly onClose: () => void; readonly onSaving: (saving: boolean) => void }): ReactElement {
  const { kind, about, dependents, onSign } = props.ask;
  const styles = useStyles();
  const dialog = useDialogStyles();
  const { lang } = useWords();
  const say = (key: string, facts?: Readonly<Record<string, MessageFact>>): string => message(lang, `signOff.pane.${key}`, facts);
  const [by, setBy] = useState(props.signer);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const task = useTask<null>();
  const saving = task.state.kind === "running";
  const needsName = by.trim() === "";
  const needsReason = kind !== "ticked" && reason.trim() === "";
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (needsName || needsReason) return;
    props.onSaving(true);
    void task.run(async () => {
      try {
        await onSign(by.trim(), reason.trim());
      } finally {
        props.onSaving(false);
      }
      props.onClose();
      return null;
    });
  };
  return (
        <form onSubmit={submit} noValidate>
          <DialogBody className={dialog.body}>
            <DialogTitle className={dialog.title}>{say(`title.${kind}`)}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.about}>{about}</p>
              <p className={styles.hint}>
                {say(`hint.${kind}`)}
                {dependents > 0 && ` ${say("hint.dependents", { n: dependents })}`}
              </p>
              <Field label={say("name")} required {...(tried && needsName ? { validationMessage: say("needName") } : {})}>
                <Input value={by} maxLength={mostSignOffName} autoComplete="off" onChange={(_, data) => setBy(data.value)} />
              </Field>
              <Field label={say("reason")} required={kind !== "ticked"} hint={say("reason.hint")} {...(tried && needsReason ? { validationMessage: say("needReason") } : {})}>
                <Textarea value={reason} maxLength={mostSignOffReason} rows={2} onChange={(_, data) => setReason(data.value)} />
              </Field>
              <p className={styles.hint}>{say("hint.lapse")}</p>
              {task.state.kind === "failed" && <ErrorBar error={task.state.error} />}
            </DialogContent>
            <DialogActions className={dialog.actions}>
              <Button appearance="primary" type="submit" disabledFocusable={saving}>
                {say(saving ? "saving" : `do.${kind}`)}
              </Button>
              <Button onClick={props.onClose} disabledFocusable={saving}>
                {message(lang, "pane.action.cancel")}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
  );
}
