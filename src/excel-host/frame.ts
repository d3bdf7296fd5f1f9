import type { OfficeColours } from "./app-context";
import { appContext } from "./app-context";
import { documentCopies } from "./document-copy";
import { HostError } from "./host-error";
import type { ExcelHost } from "./host";
import { announcedOrigin, answerWindow, listenToConversation } from "./window-wire";

export type { OfficeColours } from "./app-context";

export interface FrameOptions {
  /** The add-in's own page, such as "taskpane.html"; of the same origin as this page. */
  readonly page: string;
  /** Address of the workbook as the add-in sees it. */
  readonly documentUrl?: string;
  readonly colours?: OfficeColours;
  /** Hears of a call that this host does not know: a fault of the host, not of the add-in. */
  readonly onUnknown?: (what: string) => void;
}

/** A page of the add-in that believes it is inside Excel. */
export interface PlayedFrame {
  /** Presses a ribbon button: calls the function that the page associated; resolves when it says completed. */
  command(name: string): Promise<void>;
  /** Ends the play; the frame is left blank. */
  close(): void;
}

/** A message of Office.js; `_actionType` 0 invoke, 1 register an event, 2 unregister it. */
interface Message {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId?: number }; readonly ArrayData?: readonly unknown[] } & Readonly<Record<string, unknown>>;
}

const richApiRequest = 93;
const commandCompleted = 94;
const internalError = 5001;
const commandEvent = "appCommandInvoked";
let opened = 0;
let pressed = 0;

/** Loads the add-in's page into the frame and plays Excel on the web for it, over https or plain http. */
export function playExcel(frame: HTMLIFrameElement, host: ExcelHost, options: FrameOptions): PlayedFrame {
  opened += 1;
  const conversation = `excel-host-${opened}`;
  const info = `Excel$Web$16.01$${host.options.language}$$$$0`;
  const listening = new Set<string>();
  const commands = new Map<string, () => void>();
  const copies = documentCopies(host);
  let ready: () => void = () => undefined;
  const commandsReady = new Promise<void>((resolve) => (ready = resolve));

  const reply = (fields: Readonly<Record<string, unknown>>): void => {
    const target = frame.contentWindow as (Window & typeof globalThis) | null;
    if (target === null) return;
    answerWindow(target, { _messageType: 1, _conversationId: conversation, _origin: announcedOrigin(), _errorCode: 0, _serializerVersion: 1, ...fields });
  };
  const answer = (message: Message, data: unknown): void =>
    reply({ _actionName: message._actionName, _correlationId: message._correlationId, _responseType: 0, _data: data });
  const fire = (name: string, data: unknown): void => reply({ _actionName: name, _correlationId: 0, _responseType: 1, _data: data });

  const execute = async (message: Message): Promise<void> => {
    const { DdaMethod, ArrayData } = message._data ?? {};
    if (DdaMethod?.DispatchId === richApiRequest) {
      const [partition, , , , body, , flags] = ArrayData ?? [];
      const result = await host.execute(String(body), typeof flags === "number" ? flags : 0, typeof partition === "string" ? partition : "");
      answer(message, "json" in result ? { Version: 1, Error: 0, Data: [200, [], result.json] } : { Version: 1, Error: result.error });
      return;
    }
    if (DdaMethod?.DispatchId === commandCompleted) {
      const id = ArrayData?.[0] ?? message._data?.["0"];
      if (typeof id === "string") {
        commands.get(id)?.();
        commands.delete(id);
      }
      answer(message, { Version: 1, Error: 0 });
      return;
    }
    const copied = copies(DdaMethod?.DispatchId ?? 0, message._data ?? {});
    if (copied !== null) {
      answer(message, copied);
      return;
    }
    options.onUnknown?.(`method ${DdaMethod?.DispatchId ?? "?"}`);
    answer(message, { Version: 1, Error: internalError });
  };

  const receive = (text: string): void => {
    const message = JSON.parse(text) as Message;
    if (message._actionType === 1) {
      listening.add(message._actionName);
      answer(message, { Error: 0 });
      if (message._actionName === commandEvent) ready();
    } else if (message._actionType === 2) {
      listening.delete(message._actionName);
      answer(message, { Error: 0 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      answer(message, appContext(host, conversation, options.documentUrl ?? host.options.fileName ?? "", options.colours));
    } else if (message._actionName === "executeMethod") {
      execute(message).catch((thrown: unknown) => {
        options.onUnknown?.(thrown instanceof HostError ? thrown.message : String(thrown));
        answer(message, { Version: 1, Error: internalError });
      });
    } else {
      if (!message._actionName.startsWith("ContextActivationManager_")) options.onUnknown?.(message._actionName);
      answer(message, { Error: 0 });
    }
  };

  const stopListening = listenToConversation(conversation, receive);
  const stopEvents = host.onEvent((entry) => {
    if (listening.has("richApiMessage")) fire("richApiMessage", { ArrayData: [entry] });
  });
  const name = JSON.stringify({ hostInfo: info, xdmInfo: `${conversation}|${conversation}|${announcedOrigin()}`, serializerVersion: "1" });
  frame.name = name;
  // The attribute names a frame only when it is made; one that is on the page already is named through its window.
  if (frame.contentWindow !== null) frame.contentWindow.name = name;
  const page = new URL(options.page, window.location.href);
  // Office.js reads its own parameter undecoded: the dollar signs must stand as they are.
  page.search = `${page.search}${page.search === "" ? "?" : "&"}_host_Info=${info}`;
  frame.src = page.href;

  return {
    command: async (name) => {
      await commandsReady;
      pressed += 1;
      const id = `command-${pressed}`;
      const done = new Promise<void>((resolve) => commands.set(id, resolve));
      fire(commandEvent, { 0: id, 1: name, 2: JSON.stringify({ source: { id: name } }) });
      await done;
    },
    close: () => {
      stopListening();
      stopEvents();
      frame.src = "about:blank";
    },
  };
}
