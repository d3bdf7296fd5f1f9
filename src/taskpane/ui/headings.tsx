import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message, type Lang } from "../../messages";
import type { ProjectName } from "../model/naming";
import type { ListRow } from "../model/result-list";
import { useWords, type Say } from "../session";

const useStyles = makeStyles({
  project: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    paddingBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  count: { marginInlineStart: "auto", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  person: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    margin: 0,
    paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightMedium,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  how: { margin: 0, paddingBlockEnd: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  beside: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The heading of a project, person or clause in the list of problems. */
export function GroupHeading({ row, oneTable }: { readonly row: Exclude<ListRow, { readonly kind: "finding" }>; readonly oneTable: boolean }): ReactElement {
  const styles = useStyles();
  const { say, lang } = useWords();
  if (row.kind === "person") {
    return (
      <h3 className={styles.person}>
        <span>{row.name ?? say("group.projectLevel")}</span>
        {row.row !== null && <span className={styles.beside}>{oneTable ? say("group.row", { row: row.row.row }) : say("group.rowOfSheet", row.row)}</span>}
        {row.project !== null && <span className={styles.beside}>{projectText(row.project, say)}</span>}
      </h3>
    );
  }
  if (row.kind === "missing") {
    return (
      <>
        <h2 className={styles.project}>{message(lang, "report.missing.title", { n: row.count })}</h2>
        <p className={styles.how}>{message(lang, "report.missing.how")}</p>
      </>
    );
  }
  return (
    <h2 className={styles.project}>
      <span>
        {row.kind === "clause" ? (row.clause ?? say("group.data")) : row.name.kind === "named" ? row.name.key : projectText(row.name, say)}
        <span className={styles.title}> {row.kind === "clause" ? titleOf(row, lang) : row.name.kind === "named" ? (row.name.title ?? "") : ""}</span>
      </span>
      <span className={styles.count}>{say("group.count", { n: row.count })}</span>
    </h2>
  );
}

/** A project in one line. */
export function projectText(name: ProjectName, say: Say): string {
  if (name.kind === "roster") return say("group.roster");
  if (name.kind === "row") return say("group.unnamedProject", { sheet: name.sheet, row: name.row });
  return name.title === null ? name.key : `${name.key} ${name.title}`;
}

/** A title in the language of the pane. */
export function titleOf(titled: { readonly title: string; readonly titleEn: string }, lang: Lang): string {
  return lang === "zh-CN" ? titled.title : titled.titleEn;
}
