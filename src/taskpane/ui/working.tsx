import { makeStyles, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../messages";
import { useWords } from "../session";

const useStyles = makeStyles({ box: { justifyContent: "center", minHeight: "96px" } });

/** In the place of a list that is still being put together. */
export function Working(): ReactElement {
  const { lang } = useWords();
  return <Spinner className={useStyles().box} size="tiny" label={message(lang, "longList.working")} />;
}
