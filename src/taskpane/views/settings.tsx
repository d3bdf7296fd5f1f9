import { Button, Field, Input, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shownChoices } from "../../findings/settings";
import { languages, message, type MessageFact } from "../../messages";
import { useLooks, looksChoices } from "../looks";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { useSettings } from "../settings";
import { ErrorBar } from "../ui/error-bar";
import { CheckListIcon, GearIcon } from "../ui/icons";
import type { PaneView } from "./view";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  call: { margin: 0, overflowWrap: "anywhere" },
  date: { minWidth: 0, maxWidth: "200px" },
  again: { alignSelf: "flex-start" },
});

/** 设置: what is kept with the workbook (day, what is shown, marks), and what with this user (language, looks). */
function SettingsScreen(): ReactElement {
  const styles = useStyles();
  const { lang, setLang } = useWords();
  const { looks, setLooks } = useLooks();
  const { session, check, checked } = usePaneParts();
  const { settings, change, notKept } = useSettings();
  const { guideline } = session;
  const say = (key: string, facts?: Readonly<Record<string, MessageFact>>): string => message(lang, `settings.${key}`, facts);
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{say("workbook")}</legend>
        <p className={styles.call}>{say("call", { guideline: lang === "zh-CN" ? guideline.title : guideline.titleEn, id: guideline.id, version: guideline.version })}</p>
        <Field label={say("asOf")} hint={say("asOf.hint", { from: guideline.window.from.slice(0, 10), to: guideline.window.to.slice(0, 10) })}>
          <Input className={styles.date} type="date" value={settings.asOf ?? ""} onChange={(_, data) => change({ ...settings, asOf: data.value === "" ? null : data.value })} />
        </Field>
        <Field label={say("marks")}>
          <RadioGroup value={settings.colours ? "colours" : "column"} onChange={(_, data) => change({ ...settings, colours: data.value === "colours" })}>
            <Radio value="colours" label={say("marks.colours")} />
            <Radio value="column" label={say("marks.column")} />
          </RadioGroup>
        </Field>
        <Field label={say("shown")}>
          <RadioGroup value={settings.shown} onChange={(_, data) => change({ ...settings, shown: shownChoices.find((one) => one === data.value) ?? settings.shown })}>
            {shownChoices.map((one) => (
              <Radio key={one} value={one} label={say(`shown.${one}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field hint={message(lang, "since.recheck.hint")}>
          <Switch checked={settings.recheckOnEdit} label={message(lang, "since.recheck")} onChange={(_, data) => change({ ...settings, recheckOnEdit: data.checked })} />
        </Field>
        <p className={styles.note}>{say("workbook.kept")}</p>
        {notKept !== null && <ErrorBar error={notKept} />}
        {checked !== null && (
          <Button className={styles.again} icon={<CheckListIcon />} onClick={check}>
            {message(lang, "settings.again")}
          </Button>
        )}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{say("you")}</legend>
        <Field label={say("language")}>
          <RadioGroup layout="horizontal" value={lang} onChange={(_, data) => setLang(languages.find((one) => one === data.value) ?? lang)}>
            {languages.map((one) => (
              <Radio key={one} value={one} label={<span lang={one}>{message(lang, `pane.language.${one}`)}</span>} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={say("looks")}>
          <RadioGroup value={looks} onChange={(_, data) => setLooks(looksChoices.find((one) => one === data.value) ?? looks)}>
            {looksChoices.map((one) => (
              <Radio key={one} value={one} label={say(`looks.${one}`)} />
            ))}
          </RadioGroup>
        </Field>
        <p className={styles.note}>{say("you.kept")}</p>
      </fieldset>
    </form>
  );
}

export const settingsView: PaneView = { id: "settings", title: "settings.title", Icon: GearIcon, needs: "nothing", Screen: SettingsScreen };
