import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../session";

/** Asks before the marks are taken out, and says what stays. */
export function ClearDialog(props: { readonly open: boolean; readonly onClose: () => void; readonly onClear: () => void }): ReactElement {
  const { say } = useWords();
  return (
    <Dialog open={props.open} onOpenChange={(_, data) => !data.open && props.onClose()}>
      <DialogSurface style={{ maxWidth: "min(600px, calc(100vw - 32px))" }}>
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
