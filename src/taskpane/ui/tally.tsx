import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { filterKeys } from "../model/category-of";
import type { Tally } from "../model/subjects";
import { useWords } from "../session";
import { useCategoryStyles } from "./category";
import { CategoryIcon, DoneIcon } from "./icons";

const useStyles = makeStyles({
  tally: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", color: tokens.colorNeutralForeground1 },
  part: { display: "inline-flex", alignItems: "center", gap: "2px" },
  clear: { display: "inline-flex", color: tokens.colorStatusSuccessForeground1 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Counts as signs with numbers, told in words to a screen reader; a tick where every clause is settled, a dash where none is broken. */
export function TallySigns(props: { readonly tally: Tally; readonly settled: boolean }): ReactElement {
  const styles = useStyles();
  const colours = useCategoryStyles();
  const { say } = useWords();
  const parts = filterKeys.filter((key) => key !== "notice" && props.tally[key] > 0);
  const words = parts.map((key) => say("people.tally", { category: say(`category.${key}`), n: props.tally[key] }));
  return (
    <span className={styles.tally}>
      <span className={styles.unseen}>{words.length > 0 ? say("people.tallies", { parts: words }) : say(props.settled ? "people.settled" : "people.nothing")}</span>
      {parts.map((key) => (
        <span key={key} className={styles.part} aria-hidden="true">
          <span className={mergeClasses(colours[key])} style={{ display: "flex" }}>
            <CategoryIcon category={key} size={16} />
          </span>
          {props.tally[key]}
        </span>
      ))}
      {parts.length === 0 && (
        <span className={props.settled ? styles.clear : undefined} aria-hidden="true">
          {props.settled ? <DoneIcon size={16} /> : "—"}
        </span>
      )}
    </span>
  );
}
