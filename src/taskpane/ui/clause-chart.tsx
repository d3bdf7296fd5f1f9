import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { dataItself } from "../model/list-filter";
import type { ClauseBar } from "../model/result-list";
import { useWords } from "../session";
import { titleOf } from "./headings";
import { rowsInContrast } from "./rows-in-contrast";

const useStyles = makeStyles({
  chart: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  caption: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    width: "100%",
    minWidth: 0,
    minHeight: "32px",
    padding: `2px ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ...rowsInContrast,
  },
  chosen: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`, "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText", outline: "2px solid LinkText", "& *": { color: "CanvasText" } } },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  // A border, because forced colours keep borders and drop backgrounds.
  length: { gridColumn: "1 / -1", justifySelf: "start", height: 0, borderTop: `6px solid ${tokens.colorBrandBackground}`, borderRadius: tokens.borderRadiusSmall, minWidth: "2px" },
  more: { alignSelf: "flex-start" },
});

/** Bars shown before the rest is asked for. */
const shownAtFirst = 6;

/** Findings by clause as bars; each is a switch that narrows the list to its clause. */
export function ClauseChart(props: { readonly bars: readonly ClauseBar[]; readonly chosen: string | null; readonly onChoose: (clause: string | null) => void }): ReactElement | null {
  const styles = useStyles();
  const { say, lang } = useWords();
  const [all, setAll] = useState(false);
  const most = props.bars[0]?.count ?? 0;
  if (most === 0) return null;
  return (
    <section aria-label={say("chart.label")}>
      <p className={styles.caption}>{say("chart.label")}</p>
      <ul className={styles.chart}>
        {(all ? props.bars : props.bars.slice(0, shownAtFirst)).map((bar) => {
          const key = bar.clause ?? dataItself;
          const name = bar.clause === null ? say("group.data") : `${bar.clause} ${titleOf(bar, lang)}`;
          const chosen = props.chosen === key;
          return (
            <li key={key}>
              <Button
                appearance="subtle"
                className={mergeClasses(styles.bar, chosen && styles.chosen)}
                aria-pressed={chosen}
                title={name}
                onClick={() => props.onChoose(chosen ? null : key)}
              >
                <span className={styles.name}>{name} </span>
                <span className={styles.number}>{say("chart.count", { n: bar.count })}</span>
                <span className={styles.length} style={{ width: `${(bar.count / most) * 100}%` }} />
              </Button>
            </li>
          );
        })}
      </ul>
      {props.bars.length > shownAtFirst && (
        <Button appearance="subtle" size="small" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say("chart.fewer") : say("chart.more", { n: props.bars.length - shownAtFirst })}
        </Button>
      )}
    </section>
  );
}
