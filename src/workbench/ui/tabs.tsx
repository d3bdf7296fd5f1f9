import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import type { XlsxSheet } from "../../workbook/file/document";
import { useSay } from "../words";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexShrink: 0,
    gap: "2px",
    overflowX: "auto",
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  tab: {
    flexShrink: 0,
    minHeight: "32px",
    paddingInline: tokens.spacingHorizontalL,
    border: "none",
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorBrandStroke1 },
});

/** The sheet tabs at the bottom; arrow keys go from one to the next. */
export function SheetTabs(props: { readonly sheets: readonly XlsxSheet[]; readonly active: string; readonly onChoose: (sheet: string) => void }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const bar = useRef<HTMLDivElement>(null);
  const shown = props.sheets.filter((sheet) => sheet.visibility === "visible" || sheet.name === props.active);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = shown.findIndex((sheet) => sheet.name === props.active);
    const next = (at + step + shown.length) % shown.length;
    props.onChoose(shown[next]?.name ?? props.active);
    (bar.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={bar} className={styles.tabs} role="tablist" tabIndex={-1} aria-label={say("tabs.label")} onKeyDown={onKeyDown}>
      {shown.map((sheet) => (
        <button
          key={sheet.name}
          type="button"
          role="tab"
          aria-selected={sheet.name === props.active}
          tabIndex={sheet.name === props.active ? 0 : -1}
          className={mergeClasses(styles.tab, sheet.name === props.active && styles.chosen)}
          onClick={() => props.onChoose(sheet.name)}
        >
          {sheet.visibility === "visible" ? sheet.name : say("tab.hidden", { sheet: sheet.name })}
        </button>
      ))}
    </div>
  );
}
