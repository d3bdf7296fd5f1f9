/**
 * Office.js talks to its host only over https and by `postMessage` to the host's exact origin. A page served
 * over plain http plays the host all the same: it announces `https://<its own host name>`, takes the calls to
 * that origin by hand, and answers with message events of that origin. All other messages go their usual way.
 */
type Receiver = (message: string) => void;

const receivers = new Map<string, Receiver>();
let handBackPosting: (() => void) | null = null;

/** The origin that this page announces to add-ins. */
export function announcedOrigin(): string {
  return `https://${window.location.hostname}`;
}

/** Takes the messages of one conversation; returns how to stop. */
export function listenToConversation(conversation: string, receive: Receiver): () => void {
  receivers.set(conversation, receive);
  takeOver();
  return () => {
    receivers.delete(conversation);
    if (receivers.size === 0) handBack();
  };
}

/** Hands a message to the window of an add-in as if it came from the announced origin. */
export function answerWindow(target: Window & typeof globalThis, message: unknown): void {
  const data = JSON.stringify(message);
  target.dispatchEvent(new target.MessageEvent("message", { data, origin: announcedOrigin(), source: window }));
}

function takeOver(): void {
  if (handBackPosting !== null) return;
  const own = Object.getOwnPropertyDescriptor(window, "postMessage");
  const real = window.postMessage.bind(window);
  handBackPosting = () => {
    if (own === undefined) Reflect.deleteProperty(window, "postMessage");
    else Object.defineProperty(window, "postMessage", own);
  };
  const taken = (message: unknown, target?: string | WindowPostMessageOptions, transfer?: Transferable[]): void => {
    const origin = typeof target === "string" ? target : target?.targetOrigin;
    if (origin !== undefined && originOf(origin) === announcedOrigin() && typeof message === "string") {
      const receive = receivers.get(conversationOf(message));
      // A turn later, as a real message would come.
      if (receive !== undefined) setTimeout(() => receive(message), 0);
      return;
    }
    if (typeof target === "string") real(message, target, transfer);
    else real(message, target);
  };
  window.postMessage = taken;
}

function handBack(): void {
  handBackPosting?.();
  handBackPosting = null;
}

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return url;
  }
}

function conversationOf(message: string): string {
  try {
    const { _conversationId } = JSON.parse(message) as { _conversationId?: unknown };
    return typeof _conversationId === "string" ? _conversationId : "";
  } catch {
    return "";
  }
}
