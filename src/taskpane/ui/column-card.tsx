import { Badge, Card, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { message } from "../../messages";
import { columnName } from "../../roster/address";
import type { ColumnChoice } from "../../roster/corrections";
import type { Column } from "../../roster/roster";
import { columnTitle, surenessOf, type Sureness } from "../model/columns";
import { useWords } from "../session";
import { FieldPicker } from "./field-picker";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS, padding: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, minWidth: 0 },
  letter: {
    flexShrink: 0,
    minWidth: "24px",
    textAlign: "center",
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  header: { minWidth: 0, flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  badge: { flexShrink: 0 },
  samples: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  robbed: { color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const colours: Readonly<Record<Sureness, "warning" | "informative" | "brand" | "success">> = {
  guess: "warning",
  unknown: "warning",
  corrected: "brand",
  leftOut: "informative",
  exact: "success",
};

/** One column: where it is, how it was understood and how surely, what stands in it, and what it is to be. */
export function ColumnCard(props: {
  readonly column: Column;
  readonly value: ColumnChoice | null;
  /** A column that will lose the field to this one. */
  readonly robbed: Column | null;
  /** Of a guess: the user says that it is right; null where there is nothing to confirm. */
  readonly confirmed: boolean | null;
  readonly disabled: boolean;
  readonly onChoose: (choice: ColumnChoice | null) => void;
}): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const samples = useId();
  const { column } = props;
  const how = surenessOf(column);
  const say = (key: string, facts?: Parameters<typeof message>[2]): string => message(lang, `columns.${key}`, facts);
  return (
    <Card className={styles.card} appearance="outline" role="listitem">
      <div className={styles.head}>
        <span className={styles.letter}>{columnName(column.column)}</span>
        <span className={styles.header}>{column.header === "" ? say("noHeader") : column.header}</span>
        <Badge className={styles.badge} appearance="tint" color={colours[how]}>
          {say(`how.${how}`)}
        </Badge>
      </div>
      <div id={samples} className={styles.samples}>
        {column.samples.length === 0 ? say("noSamples") : say("samples", { samples: column.samples.map(short) })}
      </div>
      <FieldPicker label={say("pick", { column: columnTitle(column) })} describedBy={samples} lang={lang} value={props.value} disabled={props.disabled} onChoose={props.onChoose} />
      {props.confirmed !== null && (
        <Checkbox
          label={say("right")}
          aria-label={say("rightOf", { column: columnTitle(column) })}
          checked={props.confirmed}
          disabled={props.disabled}
          onChange={(_, { checked }) => props.onChoose(checked === true ? column.field : null)}
        />
      )}
      {props.robbed !== null && <div className={styles.robbed}>{say("robbed", { column: columnTitle(props.robbed) })}</div>}
    </Card>
  );
}

const longestSample = 24;

/** A sample is to tell what kind of thing stands there, not all of it. */
function short(text: string): string {
  return text.length <= longestSample ? text : `${text.slice(0, longestSample - 1)}…`;
}
