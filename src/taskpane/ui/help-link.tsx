import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../messages";
import { useWords } from "../session";
import { OpenIcon } from "./icons";

const useStyles = makeStyles({
  link: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "24px", width: "fit-content", fontSize: tokens.fontSizeBase200 },
});

/** Opens the page of rules, which comes with the add-in, at a clause or a rule: how it is decided, and the call's text. */
export function HelpLink({ place }: { readonly place: string }): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  return (
    <Link className={styles.link} href={`help/rules.${lang}.html#${place}`} target="_blank" rel="noreferrer">
      {message(lang, "next.help")}
      <OpenIcon />
    </Link>
  );
}
