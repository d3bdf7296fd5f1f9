import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles, tokens, useId } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../messages";
import { useWords } from "../session";

// A pane is narrow: without it the dialog would touch both edges.
const useStyles = makeStyles({
  surface: { maxWidth: "min(600px, calc(100vw - 32px))" },
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
  const { say, lang } = useWords();
  const hint = useId();
  return (
    <Dialog open={props.open} onOpenChange={(_, data) => !data.open && props.onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say("clear.title")}</DialogTitle>
          <DialogContent>
            <p style={{ marginTop: 0 }}>{say("clear.body")}</p>
            <p>{say("clear.kept")}</p>
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
          <DialogActions>
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
