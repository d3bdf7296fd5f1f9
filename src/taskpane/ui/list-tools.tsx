import { Button, Field, Input, makeStyles, Select, ToggleButton, tokens, Tooltip } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { CheckResult } from "../../findings/result";
import { groupings, type Grouping, type ListFilter } from "../model/list-filter";
import type { ClauseBar } from "../model/result-list";
import { useWords } from "../session";
import { ClauseChart } from "./clause-chart";
import { titleOf } from "./headings";
import { CloseIcon, CopyIcon, FunnelIcon, SearchIcon } from "./icons";
import { ProjectOptions } from "./project-options";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0 } },
  square: { minWidth: "32px", maxWidth: "32px", height: "32px", flexShrink: 0 },
  more: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  wide: { gridColumn: "1 / -1" },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))", gap: tokens.spacingHorizontalS, "& > *, & span": { minWidth: 0 }, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** Search, further filters with the chart, and copying: the line above the list of problems. */
export function ListTools(props: {
  readonly result: CheckResult;
  readonly filter: ListFilter;
  readonly grouping: Grouping;
  readonly bars: readonly ClauseBar[];
  readonly onFilter: (filter: ListFilter) => void;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onCopy: () => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const { filter, onFilter } = props;
  const [more, setMore] = useState(false);
  const moreId = useId();
  return (
    <>
      <div className={styles.line} role="search">
        <Input
          className={styles.search}
          value={filter.text}
          aria-label={say("search.label")}
          placeholder={say("search.hint")}
          contentBefore={<SearchIcon />}
          contentAfter={
            filter.text === "" ? null : (
              <Button appearance="transparent" size="small" icon={<CloseIcon />} aria-label={say("search.empty")} onClick={() => onFilter({ ...filter, text: "" })} />
            )
          }
          onChange={(_, data) => onFilter({ ...filter, text: data.value })}
        />
        <Tooltip content={say("tools.more")} relationship="label">
          <ToggleButton className={styles.square} icon={<FunnelIcon />} checked={more} aria-expanded={more} aria-controls={moreId} onClick={() => setMore(!more)} />
        </Tooltip>
        <Tooltip content={say("tools.copy")} relationship="label">
          <Button className={styles.square} icon={<CopyIcon />} onClick={props.onCopy} />
        </Tooltip>
      </div>
      {more && (
        <div className={styles.more} id={moreId}>
          <MoreFilters {...props} />
          <ClauseChart bars={props.bars} chosen={filter.clause} onChoose={(clause) => onFilter({ ...filter, clause })} />
        </div>
      )}
    </>
  );
}

function MoreFilters(props: {
  readonly result: CheckResult;
  readonly filter: ListFilter;
  readonly grouping: Grouping;
  readonly onFilter: (filter: ListFilter) => void;
  readonly onGroup: (grouping: Grouping) => void;
}): ReactElement {
  const styles = useStyles();
  const { say, lang } = useWords();
  const { result, filter, onFilter } = props;
  const present = new Set(result.directions.values());
  return (
    <div className={styles.pair}>
      <Field label={say("group.label")} size="small">
        <Select value={props.grouping} onChange={(_, data) => props.onGroup(groupings.find((one) => one === data.value) ?? "project")}>
          {groupings.map((one) => (
            <option key={one} value={one}>
              {say(`group.by.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("filter.direction")} size="small">
        <Select value={filter.direction ?? ""} onChange={(_, data) => onFilter({ ...filter, direction: data.value === "" ? null : data.value })}>
          <option value="">{say("filter.all")}</option>
          {result.guideline.directions
            .filter((direction) => present.has(direction.code))
            .map((direction) => (
              <option key={direction.code} value={direction.code}>
                {direction.code} {titleOf(direction, lang)}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={say("filter.project")} size="small" className={styles.wide}>
        <Select value={filter.project ?? ""} onChange={(_, data) => onFilter({ ...filter, project: data.value === "" ? null : data.value })}>
          <option value="">{say("filter.all")}</option>
          <ProjectOptions projects={result.roster.projects} chosen={filter.project} />
        </Select>
      </Field>
    </div>
  );
}
