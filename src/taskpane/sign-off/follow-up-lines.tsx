import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { signOffCounts } from "../../findings/report/sign-offs";
import { sinceHead } from "../../findings/report/since";
import { message } from "../../messages";
import type { Checked } from "../model/view";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { followUpViewId } from "./view-id";

const useStyles = makeStyles({
  lines: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, textWrap: "pretty", wordBreak: "keep-all", overflowWrap: "anywhere" },
  line: { display: "block" },
  more: { display: "inline-block", minHeight: "24px", minWidth: "24px", lineHeight: "24px", marginInlineStart: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
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
    <p className={styles.lines}>
      {lines.map((line, at) => (
        <span key={line} className={styles.line}>
          {line}
          {at === lines.length - 1 && (
            <Link as="button" className={styles.more} aria-label={`${message(lang, "signOff.pane.view.open")} ${message(lang, "signOff.pane.view")}`} onClick={() => open(followUpViewId)}>
              {message(lang, "signOff.pane.view.open")}
            </Link>
          )}
        </span>
      ))}
    </p>
  );
}
