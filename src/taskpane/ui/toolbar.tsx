import { Button, Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetInfo } from "../../workbook/port";
import { useWords, type Say } from "../session";
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
  readonly sheets: readonly SheetInfo[];
  readonly chosen: string | null;
  readonly busy: boolean;
  readonly again: boolean;
  readonly more: (element: HTMLButtonElement | null) => void;
  readonly onChoose: (sheet: string) => void;
  readonly onOpen: () => void;
  readonly onCheck: () => void;
  readonly onClear: () => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const chosen = props.sheets.find((sheet) => sheet.name === props.chosen);
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
            disabled={props.busy || props.sheets.length === 0}
            value={chosen === undefined ? say("sheet.none") : sheetText(chosen, say)}
            selectedOptions={chosen === undefined ? [] : [chosen.name]}
            onOpenChange={(_, data) => data.open && props.onOpen()}
            onOptionSelect={(_, data) => data.optionValue !== undefined && props.onChoose(data.optionValue)}
          >
            {props.sheets.map((sheet) => (
              <Option key={sheet.name} value={sheet.name} text={sheetText(sheet, say)}>
                {sheetText(sheet, say)}
              </Option>
            ))}
          </Dropdown>
        </div>
        <MoreMenu trigger={props.more} />
      </div>
      <div className={styles.line}>
        <Button appearance="primary" className={styles.check} icon={<CheckListIcon />} disabledFocusable={props.busy || chosen === undefined} onClick={props.onCheck}>
          {say(props.again ? "action.recheck" : "action.check")}
        </Button>
        <Button className={styles.clear} icon={<EraserIcon />} disabledFocusable={props.busy || chosen === undefined} onClick={props.onClear}>
          {say("action.clear")}
        </Button>
      </div>
    </div>
  );
}

function sheetText(sheet: SheetInfo, say: Say): string {
  if (sheet.visibility !== "visible") return say("sheet.hidden", { sheet: sheet.name });
  return sheet.active ? say("sheet.active", { sheet: sheet.name }) : sheet.name;
}
