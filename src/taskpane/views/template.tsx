import { Button, Dropdown, Field, makeStyles, MessageBar, MessageBarBody, Option, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { message, type MessageFact } from "../../messages";
import { insertTemplate } from "../../template";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { ErrorBar } from "../ui/error-bar";
import { TemplateIcon } from "../ui/icons";
import { useTask } from "../use-task";
import type { PaneView } from "./view";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  dropdown: { minWidth: 0, width: "100%" },
  button: { alignSelf: "flex-start" },
});

/** The choice "all directions" in the list. */
const all = "*";

/** 插入名册模板: for which direction, and what came of it. */
function TemplateScreen(): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const { session, busy, select, chooseSheet, announce } = usePaneParts();
  const { guideline, port } = session;
  const [direction, setDirection] = useState(all);
  const task = useTask<string>();
  const say = (key: string, facts?: Readonly<Record<string, MessageFact>>): string => message(lang, `template.${key}`, facts);
  const names = new Map([[all, say("pane.all")], ...guideline.directions.map(({ code, title, titleEn }) => [code, `${code} ${lang === "zh-CN" ? title : titleEn}`] as const)]);
  const insert = (): Promise<void> =>
    task.run(async () => {
      const cell = await insertTemplate(port, { guideline, direction: direction === all ? null : direction, lang });
      chooseSheet(cell.sheet);
      select(cell);
      announce(say("pane.inserted", { sheet: cell.sheet }));
      return cell.sheet;
    });
  const running = task.state.kind === "running";
  return (
    <div className={styles.page}>
      <p className={styles.text}>{say("pane.lead")}</p>
      <Field label={say("pane.direction")}>
        <Dropdown className={styles.dropdown} value={names.get(direction) ?? ""} selectedOptions={[direction]} onOptionSelect={(_, data) => setDirection(data.optionValue ?? all)}>
          {[...names].map(([code, name]) => (
            <Option key={code} value={code} text={name}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Button appearance="primary" className={styles.button} disabledFocusable={busy || running} icon={running ? <Spinner size="tiny" /> : <TemplateIcon />} onClick={() => void insert()}>
        {say(running ? "pane.inserting" : "pane.insert")}
      </Button>
      {task.state.kind === "failed" && <ErrorBar error={task.state.error} />}
      {task.state.kind === "done" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {say("pane.insertedNext", { sheet: task.state.value })}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

export const templateView: PaneView = { id: "template", title: "template.pane.title", Icon: TemplateIcon, needs: "nothing", Screen: TemplateScreen };
