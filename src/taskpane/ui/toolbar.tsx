import { Button, Dropdown, makeStyles, Option, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message, type Lang } from "../../messages";
import { useWords } from "../session";
import { sheetsText } from "../../roster/together";
import { isSame, type Scope } from "../use-scope";
import { CheckListIcon, EraserIcon } from "./icons";
import { MoreMenu } from "./more-menu";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  dropdown: { minWidth: 0, width: "100%" },
  line: { display: "flex", alignItems: "stretch", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  sheet: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexGrow: 1, flexBasis: 0, minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  check: { flexGrow: 1, flexShrink: 0, whiteSpace: "nowrap", paddingInline: tokens.spacingHorizontalS },
  clear: { flexShrink: 0, whiteSpace: "nowrap", paddingInline: tokens.spacingHorizontalS },
});

/** Which sheet, 核对, 清除标注, and the menu of everything else. Always in the same place, whatever the state. */
export function Toolbar(props: {
  readonly scope: Scope;
  readonly busy: boolean;
  readonly again: boolean;
  /** The page itself shows the button to press next: this one steps back. */
  readonly quiet: boolean;
  readonly more: (element: HTMLButtonElement | null) => void;
  readonly onCheck: () => void;
  readonly onClear: () => void;
}): ReactElement {
  const styles = useStyles();
  const { say, lang } = useWords();
  const { scope } = props;
  const none = scope.sheets.length === 0;
  const restored = useRestoreFocusTarget();
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <div className={styles.sheet}>
          <span className={styles.label} aria-hidden="true">
            {say("sheet.short")}
          </span>
          <Dropdown
            className={styles.dropdown}
            aria-label={say("sheet.label")}
            disabled={props.busy || none}
            value={none ? say("sheet.none") : scopeText(scope.sheets, scope, lang)}
            selectedOptions={none ? [] : [keyOf(scope.sheets)]}
            onOpenChange={(_, data) => data.open && scope.refresh()}
            onOptionSelect={(_, { optionValue }) => {
              const sheets = scope.options.find((one) => keyOf(one) === optionValue);
              if (sheets !== undefined) scope.choose(sheets);
            }}
          >
            {scope.options.map((sheets) => (
              <Option key={keyOf(sheets)} value={keyOf(sheets)} text={scopeText(sheets, scope, lang)}>
                {scopeText(sheets, scope, lang)}
              </Option>
            ))}
          </Dropdown>
        </div>
        <MoreMenu trigger={props.more} />
      </div>
      <div className={styles.line}>
        <Button appearance={props.quiet ? "secondary" : "primary"} className={styles.check} icon={<CheckListIcon />} disabledFocusable={props.busy || none} onClick={props.onCheck}>
          {say(props.again ? "action.recheck" : "action.check")}
        </Button>
        <Button {...restored} className={styles.clear} icon={<EraserIcon />} disabledFocusable={props.busy || none} onClick={props.onClear}>
          {say("action.clear")}
        </Button>
      </div>
    </div>
  );
}

function keyOf(sheets: readonly string[]): string {
  return [...sheets].sort().join("\u0000");
}

/** A sheet with what there is to say of it; several sheets with one sign between them. */
function scopeText(sheets: readonly string[], { all, rosters }: Scope, lang: Lang): string {
  const [only] = sheets.length === 1 ? all.filter(({ name }) => name === sheets[0]) : [];
  if (only !== undefined) return only.visibility !== "visible" ? message(lang, "pane.sheet.hidden", { sheet: only.name }) : only.active ? message(lang, "pane.sheet.active", { sheet: only.name }) : only.name;
  const isRoster = rosters.length < 2 || rosters.some((roster) => isSame(roster, sheets));
  return isRoster ? sheetsText(sheets) : message(lang, "scope.all", { sheets: sheetsText(sheets) });
}
