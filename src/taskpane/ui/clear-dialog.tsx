import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../session";

// A pane is narrow: without it the dialog would touch both edges.
const useStyles = makeStyles({ surface: { maxWidth: "min(600px, calc(100vw - 32px))" } });

/** Asks before the marks are taken out, and says what stays. */
export function ClearDialog(props: { readonly open: boolean; readonly onClose: () => void; readonly onClear: () => void }): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Dialog open={props.open} onOpenChange={(_, data) => !data.open && props.onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say("clear.title")}</DialogTitle>
          <DialogContent>
            <p style={{ marginTop: 0 }}>{say("clear.body")}</p>
            <p style={{ marginBottom: 0 }}>{say("clear.kept")}</p>
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
