import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { message } from "../../messages";
import { usePaneParts } from "../pane-parts";
import { useWords } from "../session";
import { isOffered } from "../views/view";
import { MoreIcon } from "./icons";

/** The menu 更多 in the toolbar: every page of the pane that makes sense now. */
export function MoreMenu({ trigger }: { readonly trigger: (element: HTMLButtonElement | null) => void }): ReactElement {
  const parts = usePaneParts();
  const { say, lang } = useWords();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button ref={trigger} icon={<MoreIcon />} disabledFocusable={parts.busy} aria-label={say("more.label")} title={say("more.label")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {parts.registry.views
            .filter((view) => isOffered(view, parts))
            .map(({ id, title, Icon }) => (
              <MenuItem key={id} icon={<Icon />} onClick={() => parts.open(id)}>
                {message(lang, title)}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
