import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { languages, message } from "../../messages";
import { useWords } from "../session";
import { GearIcon } from "../ui/icons";
import { useSettings } from "../settings";
import type { PaneView } from "./view";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** 设置: the language, and the day that the check takes for the day of submission. */
function SettingsScreen(): ReactElement {
  const styles = useStyles();
  const { lang, setLang } = useWords();
  const { settings, change } = useSettings();
  const say = (key: string): string => message(lang, `settings.${key}`);
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Field label={say("language")}>
        <RadioGroup layout="horizontal" value={lang} onChange={(_, data) => setLang(languages.find((one) => one === data.value) ?? lang)}>
          {languages.map((one) => (
            <Radio key={one} value={one} label={<span lang={one}>{message(lang, `pane.language.${one}`)}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say("asOf")} hint={say("asOf.hint")}>
        <Input type="date" value={settings.asOf ?? ""} onChange={(_, data) => change({ ...settings, asOf: data.value === "" ? null : data.value })} />
      </Field>
    </form>
  );
}

export const settingsView: PaneView = { id: "settings", title: "settings.title", Icon: GearIcon, needs: "nothing", Screen: SettingsScreen };
