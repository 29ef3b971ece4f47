import type { Browser } from 'wxt/browser';
import type { PackId } from '#core/cards/identifiers.ts';
import type { OwnNames } from '#core/settings/settings.ts';
import { isPublicPack, marksOwnNames, readOwnNames } from '#platform/settings/own-names.ts';
import { siteOf } from '#platform/settings/settings.ts';
import { addressOf } from './address-of.ts';
import { isInPage } from './is-in-page.ts';

type Sender = Browser.runtime.MessageSender;

/** What a sender may learn of the glossary: all of it, or only public packs, which say nothing about the reader. */
export type Permission =
  | { readonly ownNames: true }
  | {
      readonly ownNames: false;
      /** Identifies the answers of `isPublic`. */
      readonly key: string;
      readonly isPublic: (pack: PackId) => boolean;
    };

/** Reads the settings at each call, so that a withdrawn permission counts at once. */
export async function permissionOf(sender: Sender): Promise<Permission> {
  return permissionBy(await readOwnNames(), sender);
}

/** The permission under the given settings. The page's address comes from the browser, not the page. */
export function permissionBy(ownNames: OwnNames, sender: Sender): Permission {
  if (!isInPage(sender) || marksOwnNames(ownNames, siteOfSender(sender))) return { ownNames: true };
  return {
    ownNames: false,
    key: JSON.stringify(ownNames.publicPacks),
    isPublic: pack => isPublicPack(ownNames, pack),
  };
}

/**
 * The site of the sender's page. Null where the browser hides it, and for a frame of a different site from its tab's: what
 * the reader allows one site does not extend to the sites that it embeds.
 */
function siteOfSender(sender: Sender): string | null {
  const top = siteOf(addressOf(sender) ?? '');
  const own = siteOf(sender.url ?? '');
  return own === null || own === top ? top : null;
}
