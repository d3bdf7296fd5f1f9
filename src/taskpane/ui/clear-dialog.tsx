import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles, tokens, useId } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../messages";
import { useWords } from "../session";
import { useDialogStyles } from "./dialog-style";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Asks before the marks are taken out, and says what stays. */
export function ClearDialog(props: {
  readonly open: boolean;
  /** What is kept in the workbook is to go as well. */
  readonly everything: boolean;
  readonly onEverything: (everything: boolean) => void;
  readonly onClose: () => void;
  readonly onClear: () => void;
}): ReactElement {
  const styles = useStyles();
  const dialog = useDialogStyles();
  const { say, lang } = useWords();
  const hint = useId();
  return (
    <Dialog open={props.open} onOpenChange={(_, data) => !data.open && props.onClose()}>
      <DialogSurface className={dialog.surface}>
        <DialogBody className={dialog.body}>
          <DialogTitle className={dialog.title}>{say("clear.title")}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{say("clear.body")}</p>
            <p className={styles.text}>{say("clear.kept")}</p>
            <Checkbox
              className={styles.choice}
              label={message(lang, "store.clear.everything")}
              aria-describedby={hint}
              checked={props.everything}
              onChange={(_, data) => props.onEverything(data.checked === true)}
            />
            <div id={hint} className={styles.hint}>
              {message(lang, "store.clear.everythingHint")}
            </div>
          </DialogContent>
          <DialogActions className={dialog.actions}>
            <Button appearance="primary" onClick={props.onClear}>
              {say("action.clear")}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{say("action.cancel")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
