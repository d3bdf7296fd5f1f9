import { Combobox, makeStyles, Option, OptionGroup } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { message, type Lang } from "../../messages";
import { ignored, isChoice, type ColumnChoice } from "../../roster/corrections";
import type { FieldKey } from "../../roster/field";
import { allFields, fieldGroups, groupOf, wordsOf, type FieldGroup } from "../../roster/field-names";

const automatic = "automatic";

const useStyles = makeStyles({
  // A combobox is 250 px wide by nature, more than a card in a pane of 320.
  box: { minWidth: 0, width: "100%" },
  list: { maxHeight: "min(320px, 45vh)" },
});

/** Chooses what a column is: by typing a part of any name of a field, or from the list, parted by whom it speaks of. */
export function FieldPicker(props: {
  /** What the control is called to a screen reader. */
  readonly label: string;
  readonly describedBy?: string;
  readonly lang: Lang;
  /** Null: left to recognition, which makes nothing of it. */
  readonly value: ColumnChoice | null;
  readonly disabled: boolean;
  readonly onChoose: (choice: ColumnChoice | null) => void;
}): ReactElement {
  const styles = useStyles();
  const { lang, value } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const say = (key: string): string => message(lang, `columns.${key}`);
  const groups = useMemo(() => (open ? fieldsLike(typed, lang) : []), [open, typed, lang]);
  const shown = value === null ? say("notTaken") : value === ignored ? say("leaveOut") : fieldLabel(value, lang);
  return (
    <Combobox
      className={styles.box}
      aria-label={props.label}
      {...(props.describedBy === undefined ? {} : { "aria-describedby": props.describedBy })}
      disabled={props.disabled}
      listbox={{ className: styles.list }}
      open={open}
      // Open, the box is for typing, and what was chosen stands in it as a hint.
      value={open ? typed : shown}
      placeholder={shown}
      selectedOptions={value === null ? [] : [value]}
      // Selected, the name of what was chosen gives way to the first letter that is typed, also in an input method.
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        const { value: text } = event.target;
        setTyped(!open && text.startsWith(shown) ? text.slice(shown.length) : text);
        setOpen(true);
      }}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        if (!data.open) setTyped("");
      }}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue === automatic) props.onChoose(null);
        else if (optionValue !== undefined && isChoice(optionValue)) props.onChoose(optionValue);
      }}
    >
      {typed === "" && (
        <>
          <Option value={automatic}>{say("automatic")}</Option>
          <Option value={ignored}>{say("leaveOut")}</Option>
        </>
      )}
      {groups.map(([group, fields]) => (
        <OptionGroup key={group} label={say(`group.${group}`)}>
          {fields.map((field) => (
            <Option key={field} value={field}>
              {fieldLabel(field, lang)}
            </Option>
          ))}
        </OptionGroup>
      ))}
      {open && groups.length === 0 && (
        <Option key="none" value="" disabled>
          {say("nothingLike")}
        </Option>
      )}
    </Combobox>
  );
}

/** The field's name in the words of the catalogue. */
export function fieldLabel(field: FieldKey, lang: Lang): string {
  return message(lang, `finding.field.${field}`);
}

/** Fields one of whose names holds the text, by group; all of them for an empty text. */
function fieldsLike(text: string, lang: Lang): readonly (readonly [FieldGroup, readonly FieldKey[]])[] {
  const wanted = text.trim().toLowerCase();
  const like = (field: FieldKey): boolean =>
    wanted === "" || [fieldLabel(field, lang), ...wordsOf(field)].some((word) => word.toLowerCase().includes(wanted));
  return fieldGroups.flatMap((group) => {
    const fields = allFields.filter((field) => groupOf(field) === group && like(field));
    return fields.length === 0 ? [] : [[group, fields] as const];
  });
}
