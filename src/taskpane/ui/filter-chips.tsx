import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../messages";
import { filterKeys, type FilterKey } from "../model/result-list";
import { useWords } from "../session";
import { useCategoryStyles } from "./category";
import { CategoryIcon } from "./icons";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, minHeight: "32px", borderRadius: tokens.borderRadiusCircular, paddingInline: tokens.spacingHorizontalSNudge, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  number: { fontWeight: tokens.fontWeightSemibold, marginInlineStart: tokens.spacingHorizontalXS },
});

/** Counts by category, each a switch that narrows the list. No chip for a category without findings, except errors. */
export function FilterChips(props: {
  readonly counts: Readonly<Record<FilterKey, number>>;
  readonly shown: ReadonlySet<FilterKey>;
  readonly onToggle: (key: FilterKey) => void;
  /** How many are new or another since the last run, and whether only these are shown; null where nothing is. */
  readonly news: { readonly n: number; readonly only: boolean; readonly onToggle: () => void } | null;
}): ReactElement {
  const styles = useStyles();
  const colours = useCategoryStyles();
  const { say, lang } = useWords();
  return (
    <div className={styles.chips} role="group" aria-label={say("filter.label")}>
      {filterKeys
        .filter((key) => props.counts[key] > 0)
        .map((key) => (
          <ToggleButton
            key={key}
            size="small"
            className={styles.chip}
            checked={props.shown.has(key)}
            onClick={() => props.onToggle(key)}
            icon={
              <span className={mergeClasses(colours[key])} style={{ display: "flex" }}>
                <CategoryIcon category={key} size={16} />
              </span>
            }
          >
            {say(`filter.${key}`)}
            <span className={styles.number}>{props.counts[key]}</span>
          </ToggleButton>
        ))}
      {props.news !== null && (
        <ToggleButton size="small" className={styles.chip} checked={props.news.only} onClick={props.news.onToggle}>
          {message(lang, "signOff.pane.filter.news")}
          <span className={styles.number}>{props.news.n}</span>
        </ToggleButton>
      )}
    </div>
  );
}
