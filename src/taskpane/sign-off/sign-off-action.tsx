import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { signOffNote } from "../../findings/report/sign-offs";
import type { Finding } from "../../findings/result";
import { signOffKindOf } from "../../findings/sign-off/record";
import { signed, signFinding } from "../../findings/sign-off/sign";
import { message } from "../../messages";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { wordsText } from "../ui/words";
import { UndoButton } from "./undo-button";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  note: { margin: 0, flexGrow: 1, flexBasis: "160px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  button: { minWidth: 0, minHeight: "24px", paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`, color: tokens.colorNeutralForeground2 },
});

/** 签认 at the foot of a finding: who signed it and why, or the way to do so. */
export function SignOffAction({ finding }: { readonly finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const { lang } = useWords();
  const restored = useRestoreFocusTarget();
  const { checked, stale, busy, session, signOffs, announce } = usePaneParts();
  const kind = signOffKindOf(finding);
  if (checked === null || kind === null) return null;
  const { result } = checked;
  const note = signOffNote(finding, result.signOffs, lang);
  const held = result.signOffs?.held.get(finding.id);
  const say = (key: string): string => message(lang, `signOff.pane.${key}`);
  const sign = async (by: string, reason: string): Promise<void> => {
    const signOff = signFinding(result, finding, { by, reason, at: session.now() });
    if (signOff === null) return;
    await signOffs.change((before) => signed(before, signOff), by);
    announce(say("saved"));
  };
  return (
    <div className={styles.line}>
      {note !== null && <p className={styles.note}>{note}</p>}
      {held !== undefined ? (
        <UndoButton signOff={held} />
      ) : (
        <Button
          {...restored}
          size="small"
          appearance="subtle"
          className={styles.button}
          disabledFocusable={stale || busy}
          {...(stale ? { title: say("stale") } : {})}
          onClick={() =>
            signOffs.ask({
              kind,
              about: wordsText(lang, finding.words),
              dependents: result.findings.filter(({ causedBy }) => causedBy === finding.id).length,
              onSign: sign,
            })
          }
        >
          {say(note !== null ? "again" : kind === "contested" ? "contest" : "sign")}
        </Button>
      )}
    </div>
  );
}
