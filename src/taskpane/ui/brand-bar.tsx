import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { languages } from "../../messages";
import { useWords } from "../session";
import { Logo } from "./icons";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: "36px",
    paddingInline: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  sign: { display: "flex", color: tokens.colorBrandBackground },
  name: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  version: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  languages: { display: "flex", marginInlineStart: "auto" },
});

/** Who we are, which version, and the language switch. */
export function BrandBar({ version }: { readonly version: string }): ReactElement {
  const styles = useStyles();
  const { lang, setLang, say } = useWords();
  const other = languages.find((one) => one !== lang) ?? lang;
  return (
    <footer className={styles.bar}>
      <span className={styles.sign}>
        <Logo />
      </span>
      <span className={styles.name}>{say("title")}</span>
      <span className={styles.version}>{say("version", { version })}</span>
      <span className={styles.languages}>
        <Button appearance="subtle" size="small" lang={other} onClick={() => setLang(other)}>
          {say(`language.${other}`)}
        </Button>
      </span>
    </footer>
  );
}
