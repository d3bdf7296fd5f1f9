import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { signOffCounts } from "../../findings/report/sign-offs";
import { sinceHead } from "../../findings/report/since";
import { message } from "../../messages";
import type { Checked } from "../model/view";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { followUpViewId } from "./view-id";

const useStyles = makeStyles({
  lines: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, textWrap: "pretty" },
  more: { minWidth: 0, minHeight: "24px", paddingInline: tokens.spacingHorizontalXS },
});

/** Below the headline: 比上次：新增 2，已改正 5 and 已签认 3 处, with the way to the lists. */
export function FollowUpLines({ checked }: { readonly checked: Checked }): ReactElement | null {
  const styles = useStyles();
  const { lang } = useWords();
  const { open } = usePaneParts();
  const { result } = checked;
  const lines = [...sinceHead(result, lang), signOffCounts(result, lang)].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      {lines.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      <Button size="small" appearance="subtle" className={styles.more} aria-label={message(lang, "signOff.pane.view")} onClick={() => open(followUpViewId)}>
        {message(lang, "signOff.pane.view.open")}
      </Button>
    </div>
  );
}
