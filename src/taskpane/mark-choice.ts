import type { MarkChoice } from "../check";
import type { Lang } from "../messages";
import type { Session } from "./session";
import type { Settings } from "../findings/settings";

/** How the pane marks: in its language, at this time, and so that the next check can say what changed. */
export function markChoice(session: Session, lang: Lang, { colours }: Settings): MarkChoice {
  return { lang, at: session.now(), version: session.version, colours, remember: "always" };
}
