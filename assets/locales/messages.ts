import type card from './en/card.json';
import type content from './en/content.json';
import type extension from './en/extension.json';
import type issues from './en/issues.json';
import type loss from './en/loss.json';
import type map from './en/map.json';
import type options from './en/options.json';
import type popup from './en/popup.json';
import type readingView from './en/reading-view.json';
import type welcome from './en/welcome.json';

/** Every message of the interface, with one file for each area. English is complete and defines the keys. */
export type MessageKey =
  | keyof typeof card
  | keyof typeof content
  | keyof typeof extension
  | keyof typeof issues
  | keyof typeof loss
  | keyof typeof map
  | keyof typeof options
  | keyof typeof popup
  | keyof typeof readingView
  | keyof typeof welcome;

/**
 * Gives a message in the reader's language; `values` fill `$1` to `$9`. A message that counts has one key for each
 * plural form: see `plural`.
 */
export type Translate = (key: MessageKey, ...values: (string | number)[]) => string;
