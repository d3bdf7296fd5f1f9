import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isMissingColumn } from "../../findings/headline";
import type { Finding } from "../../findings/result";
import { message } from "../../messages";
import { columnTitle, surenessOf } from "../model/columns";
import type { Checked } from "../model/view";
import { usePaneParts } from "../pane-parts";
import { ColumnsScreen } from "../screens/columns";
import { useWords } from "../session";
import { ColumnsIcon } from "../ui/icons";
import type { PaneView } from "./view";

export const columnsView: PaneView = { id: "columns", title: "columns.title", Icon: ColumnsIcon, needs: "sheet", Screen: ColumnsScreen };

/** At the foot of a finding about a column: the way to say what the columns are. */
export function ColumnsAction({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { lang } = useWords();
  const { open } = usePaneParts();
  if (finding.outcome !== "review" || (finding.rule !== "data-guessed-column" && !isMissingColumn(finding))) return null;
  return (
    <Button size="small" appearance="subtle" icon={<ColumnsIcon />} style={{ alignSelf: "flex-start" }} onClick={() => open(columnsView.id)}>
      {message(lang, "columns.say")}
    </Button>
  );
}

const useStyles = makeStyles({ lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

/** Below a result's headline: which columns were guessed (they decide nothing until the user confirms them), and what could not be used. */
export function ColumnsLine({ checked }: { readonly checked: Checked }): ReactElement | null {
  const styles = useStyles();
  const { lang } = useWords();
  const { open } = usePaneParts();
  const { roster, unreadStore } = checked.result;
  const guessed = roster.tables.flatMap(({ columns }) => columns).filter((column) => surenessOf(column) === "guess");
  if (guessed.length === 0 && unreadStore === undefined) return null;
  return (
    <div className={styles.lines}>
      {unreadStore !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{message(lang, `columns.unread.${unreadStore}`)}</MessageBarBody>
        </MessageBar>
      )}
      {guessed.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{message(lang, "columns.guessed", { n: guessed.length, columns: guessed.slice(0, 5).map(columnTitle) })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => open(columnsView.id)}>
              {message(lang, "columns.look")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
