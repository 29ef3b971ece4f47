import type { Browser } from 'wxt/browser';
import type { PackId } from '#core/cards/identifiers.ts';
import type { OwnNames } from '#core/settings/settings.ts';
import { isPublicPack, marksOwnNames, readOwnNames } from '#platform/settings/own-names.ts';
import { siteOf } from '#platform/settings/settings.ts';
import { addressOf } from './address-of.ts';
import { isInPage } from './is-in-page.ts';

type Sender = Browser.runtime.MessageSender;

/** What of the glossary may be told where a message comes from: all of it, or only what everybody could have. */
export type Permission =
  | { readonly ownNames: true }
  | {
      readonly ownNames: false;
      /** Says what `isPublic` answers. */
      readonly key: string;
      readonly isPublic: (pack: PackId) => boolean;
    };

/** Asked for anew each time: what the reader takes back counts from that moment. */
export async function permissionOf(sender: Sender): Promise<Permission> {
  return permissionBy(await readOwnNames(), sender);
}

/** The same by what the reader has said. Where the page is, the browser says, not the page. */
export function permissionBy(said: OwnNames, sender: Sender): Permission {
  if (!isInPage(sender) || marksOwnNames(said, siteOfSender(sender))) return { ownNames: true };
  return {
    ownNames: false,
    key: JSON.stringify(said.publicPacks),
    isPublic: pack => isPublicPack(said, pack),
  };
}

/**
 * The site whose page asks. Null where the browser names none, and in a frame of another site than its tab's: what is
 * allowed for a site is not allowed for those that it takes in.
 */
function siteOfSender(sender: Sender): string | null {
  const top = siteOf(addressOf(sender) ?? '');
  const own = siteOf(sender.url ?? '');
  return own === null || own === top ? top : null;
}
