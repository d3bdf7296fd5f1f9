import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../messages";
import { sheetsIn, sheetsText, togetherBy } from "../../roster/together";
import type { Checked } from "../model/view";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Below a result's headline: which sheets were read together, and which rosters of the workbook were not read. */
export function ScopeLine({ checked }: { readonly checked: Checked }): ReactElement | null {
  const styles = useStyles();
  const { lang } = useWords();
  const { scope, checkSheets, busy } = usePaneParts();
  const { result } = checked;
  const sheets = sheetsIn(result.roster);
  const together = togetherBy(result.roster);
  const others = result.skipped.filter(({ reason }) => reason === "otherRoster").map(({ sheet }) => sheet);
  const { whole } = scope;
  const rest = whole?.filter((sheet) => !sheets.includes(sheet)) ?? [];
  if (together === null && others.length === 0 && rest.length === 0) return null;
  return (
    <div className={styles.lines}>
      {whole !== null && rest.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{message(lang, "scope.partial", { sheet: sheetsText(sheets), others: rest })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={() => checkSheets(whole)}>
              {message(lang, "scope.partial.check")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {together !== null && <p className={styles.text}>{message(lang, `scope.together.${together}`, { sheets: sheetsText(sheets) })}</p>}
      {others.length > 0 && <p className={styles.text}>{message(lang, "scope.others", { sheets: others })}</p>}
    </div>
  );
}
