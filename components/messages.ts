import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '#assets/locales/messages.ts';

/** The interface's language (BCP 47) and its messages. Components get them from here, never from the browser. */
export type Messages = { readonly language: string; readonly t: Translate };

export const MessagesContext = createContext<Messages>({ language: 'en', t: key => key });

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
