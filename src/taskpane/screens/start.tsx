import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message, type MessageFact } from "../../messages";
import { insertSample } from "../../sample";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { ErrorBar } from "../ui/error-bar";
import { CheckListIcon, SampleIcon, SheetPicture, ShieldIcon } from "../ui/icons";
import type { Glance } from "../use-glance";
import { sheetsText } from "../../roster/together";
import type { Scope } from "../use-scope";
import { useLastRun } from "../use-last-run";
import { useTask } from "../use-task";
import { NoticePanel } from "./notice-panel";

const useStyles = makeStyles({
  lead: { margin: 0, textWrap: "balance" },
  guideline: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textWrap: "balance" },
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignSelf: "stretch" },
  // Room for two lines from the beginning: nothing moves when the sheet has been looked at.
  sheet: { margin: 0, minHeight: "40px", display: "flex", alignItems: "center", justifyContent: "center", color: tokens.colorNeutralForeground1, overflowWrap: "anywhere", textWrap: "balance" },
  button: { width: "100%", whiteSpace: "normal" },
  privacy: { display: "flex", alignItems: "center", justifyContent: "center", gap: tokens.spacingHorizontalXS, margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "start" },
});

/** Before a check: what it does, what the chosen sheet looks like, and the three ways to begin. In a workbook that was checked before, that too. */
export function StartScreen({ guidelineTitle }: { readonly guidelineTitle: string }): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const { session, scope, check, chooseSheet, select, open, registry, busy } = usePaneParts();
  const say = (key: string, facts?: Readonly<Record<string, MessageFact>>): string => message(lang, `start.${key}`, facts);
  const { glance } = scope;
  const last = useLastRun(session.port);
  const sample = useTask<string>();
  const trySample = (): Promise<void> =>
    sample.run(async () => {
      const cell = await insertSample(session.port, lang);
      chooseSheet(cell.sheet);
      select(cell);
      return cell.sheet;
    });
  const template = registry.views.find(({ id }) => id === "template");
  return (
    <NoticePanel picture={<SheetPicture state="start" />} headline={last === null ? say("headline") : say("lastHeadline", { known: last.at === null ? "no" : "yes", at: last.at ?? "" })}>
      {last === null ? (
        <>
          <p className={styles.lead}>{say("lead")}</p>
          <p className={styles.guideline}>{say("guideline", { guideline: guidelineTitle })}</p>
        </>
      ) : (
        <p className={styles.lead}>{last.counts === null ? say("lastMarked") : say("lastCounts", { ...last.counts })}</p>
      )}
      <div className={styles.choices}>
        <p className={styles.sheet}>{scope.sheets.length === 0 ? say("noSheet") : glanceText(scope, lang)}</p>
        <Button className={styles.button} appearance={glance.kind === "other" || glance.kind === "several" ? "outline" : "primary"} icon={<CheckListIcon />} disabledFocusable={busy || scope.sheets.length === 0} onClick={check}>
          {say(`${last === null ? "check" : "checkAgain"}${scope.sheets.length > 1 ? "Several" : ""}`)}
        </Button>
        {template !== undefined && (
          <Button className={styles.button} icon={<template.Icon />} onClick={() => open(template.id)}>
            {message(lang, "template.pane.none")}
          </Button>
        )}
        <Button className={styles.button} icon={<SampleIcon />} disabledFocusable={busy || sample.state.kind === "running"} onClick={() => void trySample()}>
          {say("sample")}
        </Button>
        {sample.state.kind === "failed" && <ErrorBar error={sample.state.error} />}
      </div>
      {/* Below the buttons, which stay where they are when the sheets have been looked at. */}
      {glance.kind === "roster" && glance.together !== null && <p className={styles.guideline}>{message(lang, `scope.together.${glance.together}`, { sheets: sheetsText(glance.sheets) })}</p>}
      <Privacy />
    </NoticePanel>
  );
}

/** What the sheets look like. */
function glanceText({ sheets, glance, rosters }: Scope, lang: Parameters<typeof message>[0]): string {
  if (glance.kind === "several") return message(lang, "scope.choose", { sheets: rosters.map(sheetsText) });
  return message(lang, `start.sheet.${glance.kind}`, { sheet: sheetsText(sheets), ...numbersOf(glance) });
}

function numbersOf(glance: Glance): Readonly<Record<string, number>> {
  return glance.kind === "roster" ? { people: glance.people, projects: glance.projects } : { people: 0, projects: 0 };
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
