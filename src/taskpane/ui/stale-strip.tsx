import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../session";
import { CategoryIcon } from "./icons";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
  },
  sign: { display: "flex", color: tokens.colorStatusWarningForeground3 },
  text: { flexGrow: 1, flexBasis: "160px", minWidth: 0 },
  button: { minHeight: "28px" },
});

/** The results are from before the last edits. It stands at the foot of the pane: seen wherever the list was scrolled to, and nothing moves when it comes. */
export function StaleStrip({ onRecheck }: { readonly onRecheck: () => void }): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.strip}>
      <span className={styles.sign}>
        <CategoryIcon category="warning" />
      </span>
      <span className={styles.text}>{say("results.stale")}</span>
      <Button size="small" className={styles.button} onClick={onRecheck}>
        {say("action.recheck")}
      </Button>
    </div>
  );
}
