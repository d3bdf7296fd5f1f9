import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ChecklistVerdict } from "../../findings/result";
import type { FilterKey } from "../model/result-list";
import { CategoryIcon, DoneIcon, SkipIcon, TickBoxIcon } from "./icons";

/** Verdicts in the order in which they are counted: what asks for something first. */
export const verdictOrder: readonly ChecklistVerdict[] = ["fail", "crashed", "review", "notChecked", "manual", "pass", "info", "notApplicable"];

const useStyles = makeStyles({
  fail: { color: tokens.colorStatusDangerForeground3 },
  review: { color: tokens.colorBrandForeground1 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Partial<Record<ChecklistVerdict, FilterKey>>> = { fail: "error", review: "review", crashed: "crashed", info: "notice", notChecked: "crashed" };

/** The colour of a verdict's word and icon. */
export function useVerdictColour(): (verdict: ChecklistVerdict) => string {
  const styles = useStyles();
  return (verdict) => (verdict === "fail" || verdict === "review" || verdict === "pass" ? styles[verdict] : styles.quiet);
}

/** The sign of a verdict; a word always stands beside it. */
export function VerdictIcon({ verdict }: { readonly verdict: ChecklistVerdict }): ReactElement {
  const category = icons[verdict];
  if (category !== undefined) return <CategoryIcon category={category} size={16} />;
  if (verdict === "pass") return <DoneIcon size={16} />;
  return verdict === "manual" ? <TickBoxIcon /> : <SkipIcon />;
}
