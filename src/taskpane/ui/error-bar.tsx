import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RosterCheckError } from "../../errors";
import { useWords } from "../session";
import { errorText } from "./error-text";

/** What went wrong on a page, and what to do about it. */
export function ErrorBar({ error }: { readonly error: RosterCheckError }): ReactElement {
  const { lang } = useWords();
  const { message, hint } = errorText(lang, error);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{message}</MessageBarTitle>
        {hint}
      </MessageBarBody>
    </MessageBar>
  );
}
