import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { SheetPicture } from "./icons";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalXL, color: tokens.colorNeutralForeground2, textAlign: "center", textWrap: "balance" },
  text: { margin: 0 },
});

/** Where a list would be and nothing is: the picture, why, and what to do about it. */
export function EmptyState(props: { readonly picture: "clean" | "nothing"; readonly text: string; readonly children?: ReactNode; readonly live?: boolean }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.empty} {...(props.live === true ? { role: "status" } : {})}>
      <SheetPicture state={props.picture} />
      <p className={styles.text}>{props.text}</p>
      {props.children}
    </div>
  );
}
