import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { lapsedText, signOffText } from "../../findings/report/sign-offs";
import { aboutText, goneLines } from "../../findings/report/since";
import type { CheckResult } from "../../findings/result";
import type { SignOff } from "../../findings/sign-off/record";
import { message, type Lang } from "../../messages";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { UndoButton } from "../sign-off/undo-button";
import { followUpViewId } from "../sign-off/view-id";
import { EmptyState } from "../ui/empty";
import { SignatureIcon } from "../ui/icons";
import { VirtualList } from "../ui/virtual-list";
import type { PaneView } from "./view";

const useStyles = makeStyles({
  heading: { margin: 0, padding: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS, marginBottom: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

type Line =
  | { readonly id: string; readonly kind: "heading"; readonly text: string }
  | { readonly id: string; readonly kind: "item"; readonly text: string; readonly note: string | null; readonly signOff: SignOff | null };

/** 签认与比较: what was signed off, confirmed or has lapsed, and what the last run found and this one does not. */
function FollowUpScreen(): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const { checked, scroller } = usePaneParts();
  const result = checked?.result;
  const lines = useMemo(() => (result === undefined ? [] : linesOf(result, lang)), [result, lang]);
  if (lines.length === 0) return <EmptyState picture="nothing" text={message(lang, "signOff.pane.list.none")} />;
  return (
    <VirtualList
      rows={lines}
      label={message(lang, "signOff.pane.view")}
      scroller={scroller}
      estimate={(line) => (line.kind === "heading" ? 36 : 62)}
      draw={(line) =>
        line.kind === "heading" ? (
          <h2 className={styles.heading}>{line.text}</h2>
        ) : (
          <div className={styles.item}>
            <p className={styles.text}>{line.text}</p>
            {line.note !== null && <p className={styles.note}>{line.note}</p>}
            {line.signOff !== null && <UndoButton signOff={line.signOff} />}
          </div>
        )
      }
    />
  );
}

/** What has lapsed first, for it wants to be looked at again; what the last run found and this one does not, last. */
function linesOf(result: CheckResult, lang: Lang): readonly Line[] {
  const state = result.signOffs;
  const item = (signOff: SignOff, note: string): Line => ({ id: signOff.id, kind: "item", text: aboutText(signOff.about, result.guideline, lang), note, signOff });
  const sections: readonly (readonly [string, readonly Line[]])[] = [
    ["lapsed", (state?.lapsed ?? []).map((lapsed) => item(lapsed.signOff, lapsedText(lapsed, lang)))],
    ["held", [...(state?.held.values() ?? [])].map((signOff) => item(signOff, signOffText(signOff, lang)))],
    ["ticks", [...(state?.ticks.values() ?? [])].map((signOff) => item(signOff, signOffText(signOff, lang)))],
    ["gone", goneLines(result, lang).map((text, at): Line => ({ id: String(at), kind: "item", text, note: null, signOff: null }))],
  ];
  return sections.flatMap(([key, items]): readonly Line[] =>
    items.length === 0 ? [] : [{ id: key, kind: "heading", text: message(lang, `signOff.pane.list.${key}`, { n: items.length }) }, ...items.map((line) => ({ ...line, id: `${key} ${line.id}` }))],
  );
}

export const followUpView: PaneView = { id: followUpViewId, title: "signOff.pane.view", Icon: SignatureIcon, needs: "result", Screen: FollowUpScreen };
