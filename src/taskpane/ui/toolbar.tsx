import { Button, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetInfo } from "../../workbook/port";
import { useWords, type Say } from "../session";
import { CheckListIcon, EraserIcon } from "./icons";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  dropdown: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  check: { flexGrow: 1 },
});

/** Which sheet, 核对, 清除标注. Always in the same place, whatever the state. */
export function Toolbar(props: {
  readonly sheets: readonly SheetInfo[];
  readonly chosen: string | null;
  readonly busy: boolean;
  readonly again: boolean;
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
      <Field label={say("sheet.label")} size="small">
        <Dropdown
          className={styles.dropdown}
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
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" className={styles.check} icon={<CheckListIcon />} disabledFocusable={props.busy || chosen === undefined} onClick={props.onCheck}>
          {say(props.again ? "action.recheck" : "action.check")}
        </Button>
        <Button icon={<EraserIcon />} disabledFocusable={props.busy || chosen === undefined} onClick={props.onClear}>
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
