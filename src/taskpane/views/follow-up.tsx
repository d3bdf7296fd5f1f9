import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lapsedText, signOffText } from "../../findings/report/sign-offs";
import { aboutText, goneLines } from "../../findings/report/since";
import type { SignOff } from "../../findings/sign-off/record";
import { message } from "../../messages";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { UndoButton } from "../sign-off/undo-button";
import { followUpViewId } from "../sign-off/view-id";
import { SignatureIcon } from "../ui/icons";
import type { PaneView } from "./view";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Item {
  readonly key: string;
  readonly text: string;
  readonly note: string | null;
  readonly signOff: SignOff | null;
}

/** 签认与比较: what was signed off, confirmed or has lapsed, and what the last run found and this one does not. */
function FollowUpScreen(): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const { checked } = usePaneParts();
  const result = checked?.result;
  const state = result?.signOffs;
  const item = (signOff: SignOff, note: string): Item => ({ key: signOff.id, text: result === undefined ? "" : aboutText(signOff.about, result.guideline, lang), note, signOff });
  const sections: readonly (readonly [string, readonly Item[]])[] = [
    ["lapsed", (state?.lapsed ?? []).map((lapsed) => item(lapsed.signOff, lapsedText(lapsed, lang)))],
    ["held", [...(state?.held.values() ?? [])].map((signOff) => item(signOff, signOffText(signOff, lang)))],
    ["ticks", [...(state?.ticks.values() ?? [])].map((signOff) => item(signOff, signOffText(signOff, lang)))],
    ["gone", (result === undefined ? [] : goneLines(result, lang)).map((text, at) => ({ key: String(at), text, note: null, signOff: null }))],
  ];
  const shown = sections.filter(([, items]) => items.length > 0);
  return (
    <div className={styles.page}>
      {shown.length === 0 && <p className={styles.empty}>{message(lang, "signOff.pane.list.none")}</p>}
      {shown.map(([key, items]) => (
        <section key={key}>
          <h2 className={styles.heading}>{message(lang, `signOff.pane.list.${key}`, { n: items.length })}</h2>
          <ul className={styles.list}>
            {items.map(({ key: id, text, note, signOff }) => (
              <li key={id} className={styles.item}>
                <p className={styles.text}>{text}</p>
                {note !== null && <p className={styles.note}>{note}</p>}
                {signOff !== null && <UndoButton signOff={signOff} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

export const followUpView: PaneView = { id: followUpViewId, title: "signOff.pane.view", Icon: SignatureIcon, needs: "result", Screen: FollowUpScreen };
