import { hasMessage, languageOf, message, type Lang, type MessageFact } from "../messages";

/** What a ribbon button has to tell: the key of a text under `pane.command.` or of an error, and its facts. */
export interface Notice {
  readonly key: string;
  readonly facts: Readonly<Record<string, MessageFact>>;
}

const parameter = "notice";

/** The notice in the page's own address. The part behind "#" stays in the browser: no server hears of it. */
export function noticeOf(address: string): Notice | null {
  const text = new URLSearchParams(new URL(address).hash.slice(1)).get(parameter);
  if (text === null) return null;
  try {
    const { key, facts } = JSON.parse(text) as Notice;
    return hasMessage(key) ? { key, facts } : null;
  } catch {
    return null;
  }
}

/**
 * Shows the notice in a dialog of Office. Where Office opens none (blocked pop-ups, too old a version) the
 * button ends in silence: the workbook itself shows what was done.
 */
export async function showNotice(notice: Notice): Promise<void> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.1")) return;
  const page = new URL(window.location.pathname, window.location.origin);
  page.search = `?lang=${languageOf(Office.context.displayLanguage)}`;
  page.hash = new URLSearchParams({ [parameter]: JSON.stringify(notice) }).toString();
  await new Promise<void>((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { width: 30, height: 30, promptBeforeOpen: false, displayInIframe: true }, () => resolve());
  });
}

/** Writes the notice into the page that the dialog shows. */
export function drawNotice(notice: Notice, lang: Lang): void {
  const { documentElement, body } = document;
  documentElement.lang = lang;
  documentElement.style.colorScheme = "light dark";
  document.title = message(lang, "pane.title");
  body.style.cssText = "margin:0;padding:24px;font:16px/1.6 'Segoe UI','Microsoft YaHei UI','PingFang SC',system-ui,sans-serif;background:Canvas;color:CanvasText";
  const hint = `${notice.key}.hint`;
  const texts = [message(lang, notice.key, notice.facts), ...(hasMessage(hint) ? [message(lang, hint, notice.facts)] : [])];
  for (const [at, text] of texts.entries()) {
    const line = document.createElement(at === 0 ? "h1" : "p");
    line.textContent = text;
    line.style.cssText = at === 0 ? "margin:0;font-size:18px;line-height:1.5;font-weight:600" : "margin:12px 0 0";
    body.append(line);
  }
}
