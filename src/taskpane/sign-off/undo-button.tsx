import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SignOff } from "../../findings/sign-off/record";
import { unsigned } from "../../findings/sign-off/sign";
import { message } from "../../messages";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { ErrorBar } from "../ui/error-bar";
import { useTask } from "../use-task";

const useStyles = makeStyles({
  button: { minWidth: 0, minHeight: "24px", paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`, color: tokens.colorNeutralForeground2 },
});

/** Takes a sign-off back. */
export function UndoButton({ signOff }: { readonly signOff: SignOff }): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const { busy, signOffs, announce } = usePaneParts();
  const task = useTask<null>();
  const undo = (): void =>
    void task.run(async () => {
      await signOffs.change((before) => unsigned(before, signOff.id));
      announce(message(lang, "signOff.pane.undone"));
      return null;
    });
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        disabledFocusable={busy || task.state.kind === "running"}
        aria-label={message(lang, "signOff.pane.undoOf", { by: signOff.by })}
        onClick={undo}
      >
        {message(lang, "signOff.pane.undo")}
      </Button>
      {task.state.kind === "failed" && <ErrorBar error={task.state.error} />}
    </>
  );
}
