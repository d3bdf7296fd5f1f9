import type { ReactElement } from "react";
import { message } from "../../messages";
import type { Project } from "../../roster/roster";
import { nameOf } from "../model/naming";
import { useWords } from "../session";
import { projectText } from "./headings";

/** Projects that a drop-down offers: nobody looks through more, and the browser would stand still over them. */
const most = 1000;

/** The projects as options of a drop-down, the chosen one always among them. */
export function ProjectOptions({ projects, chosen }: { readonly projects: readonly Project[]; readonly chosen: string | null }): ReactElement {
  const { say, lang } = useWords();
  const first = projects.slice(0, most);
  const further = projects.slice(most).find(({ key }) => key === chosen);
  return (
    <>
      {[...first, ...(further === undefined ? [] : [further])].map((project) => (
        <option key={project.key} value={project.key}>
          {projectText(nameOf(project), say)}
        </option>
      ))}
      {projects.length > most && <option disabled>{message(lang, "longList.projects", { n: projects.length - most })}</option>}
    </>
  );
}
