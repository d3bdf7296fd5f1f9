import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId, useRef, type ReactElement, type ReactNode } from "react";
import { requirementSets, tooOldSet, type RequirementSet } from "../../excel-host";
import { languages, type Lang } from "../../messages";
import { useSay } from "../words";

/** Versions to play, and one that is too old. */
const sets: readonly RequirementSet[] = [tooOldSet, ...requirementSets];

export const themes = ["light", "dark"] as const;
export type ThemeName = (typeof themes)[number];

/** What the user has chosen for the Excel that is played. */
export interface Choices {
  readonly set: RequirementSet;
  readonly theme: ThemeName;
  readonly lang: Lang;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    flexShrink: 0,
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  file: { color: tokens.colorNeutralForeground2, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", maxWidth: "280px" },
  group: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  end: { marginInlineStart: "auto" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  input: { display: "none" },
});

/** File, ribbon button, and which Excel is played. */
export function TopBar(props: {
  readonly fileName: string;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onSample: () => void;
  /** The ribbon's 直接核对. */
  readonly onCheck: () => void;
  /** The ribbon's 清除标注. */
  readonly onClear: () => void;
}): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const { choices, onChoose } = props;
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{say("title")}</h1>
      <span className={styles.file} title={props.fileName}>
        {props.fileName}
      </span>
      <div className={styles.group}>
        <input
          ref={input}
          className={styles.input}
          type="file"
          accept=".xlsx,.xlsm"
          aria-label={say("openLabel")}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) props.onOpen(file);
            event.target.value = "";
          }}
        />
        <Button size="small" onClick={() => input.current?.click()} title={say("dropHint")}>
          {say("open")}
        </Button>
        <Button size="small" onClick={props.onDownload}>
          {say("download")}
        </Button>
        <Button size="small" onClick={props.onSample}>
          {say("sample")}
        </Button>
        <Button size="small" onClick={props.onCheck} title={say("ribbon.label")}>
          {say("ribbon.check")}
        </Button>
        <Button size="small" onClick={props.onClear} title={say("ribbon.label")}>
          {say("ribbon.clear")}
        </Button>
      </div>
      <Choice className={styles.end} label={say("version.label")} value={choices.set} onChange={(value) => onChoose({ ...choices, set: sets.find((set) => set === value) ?? choices.set })}>
        {sets.map((set) => (
          <option key={set} value={set}>
            {say(set === tooOldSet ? "version.tooOld" : "version.option", { set })}
          </option>
        ))}
      </Choice>
      <Choice label={say("theme.label")} value={choices.theme} onChange={(value) => onChoose({ ...choices, theme: value === "dark" ? "dark" : "light" })}>
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {say(`theme.${theme}`)}
          </option>
        ))}
      </Choice>
      <Choice label={say("language.label")} value={choices.lang} onChange={(value) => onChoose({ ...choices, lang: languages.find((one) => one === value) ?? choices.lang })}>
        {languages.map((lang) => (
          <option key={lang} value={lang}>
            {say(`language.${lang}`)}
          </option>
        ))}
      </Choice>
    </header>
  );
}

function Choice(props: { readonly label: string; readonly value: string; readonly className?: string; readonly onChange: (value: string) => void; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.group, props.className)}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <Select id={id} size="small" value={props.value} onChange={(_, data) => props.onChange(data.value)}>
        {props.children}
      </Select>
    </div>
  );
}
