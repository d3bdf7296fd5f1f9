import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../messages";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { SheetPicture, ShieldIcon, TemplateIcon } from "../ui/icons";
import { NoticePanel } from "./notice-panel";

const useStyles = makeStyles({
  lead: { margin: 0, textWrap: "balance" },
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none", textAlign: "start", color: tokens.colorNeutralForeground1 },
  step: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  number: {
    display: "grid",
    placeItems: "center",
    flexShrink: 0,
    width: "22px",
    height: "22px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  privacy: { display: "flex", alignItems: "center", justifyContent: "center", gap: tokens.spacingHorizontalXS, margin: 0, fontSize: tokens.fontSizeBase200, textAlign: "start" },
});

/** Before the first check: what it does, in three steps, and that nothing leaves the computer. */
export function StartScreen({ guidelineTitle }: { readonly guidelineTitle: string }): ReactElement {
  const styles = useStyles();
  const { say, lang } = useWords();
  const { open } = usePaneParts();
  return (
    <NoticePanel picture={<SheetPicture state="start" />} headline={say("start.headline")}>
      <p className={styles.lead}>{say("start.lead", { guideline: guidelineTitle })}</p>
      <ol className={styles.steps}>
        {["start.step1", "start.step2", "start.step3"].map((key, at) => (
          <li key={key} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <span>{say(key)}</span>
          </li>
        ))}
      </ol>
      <Button appearance="subtle" icon={<TemplateIcon />} onClick={() => open("template")}>
        {message(lang, "template.pane.none")}
      </Button>
      <Privacy />
    </NoticePanel>
  );
}

/** "Nothing leaves the computer." */
export function Privacy(): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <p className={styles.privacy}>
      <ShieldIcon />
      <span>{say("privacy")}</span>
    </p>
  );
}
