import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PackId } from '#core/cards/identifiers.ts';
import type { Choices } from '#platform/choices/choices.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { Transfer } from '#platform/glossary/transfer.ts';
import type { OwnNames } from '#platform/own-names.ts';
import type { Settings, SiteRule } from '#platform/settings.ts';

/** What the page works with. Passed in, so that the whole page can be shown without an extension around it. */
export type Services = {
  readonly glossary: Glossary;
  readonly transfer: Transfer;
  readonly choices: Choices;
  readonly settings: {
    read(): Promise<Settings>;
    change(change: Partial<Settings>): Promise<Settings>;
    changeSiteRule(site: string, rule: SiteRule | null): Promise<Settings>;
    watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
    siteOf(address: string): string | null;
  };
  readonly ownNames: {
    read(): Promise<OwnNames>;
    change(change: Partial<OwnNames>): Promise<OwnNames>;
    allow(site: string, allowed: boolean): Promise<OwnNames>;
    callPublic(pack: PackId, isPublic: boolean | null): Promise<OwnNames>;
    isPublic(ownNames: OwnNames, pack: PackId): boolean;
    watch(listener: (ownNames: OwnNames) => void, signal: AbortSignal): void;
  };
};

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('Nothing gives this component its services');
  return services;
}
