import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PackId } from '#core/cards/identifiers.ts';
import type { Loss } from '#core/glossary/stock.ts';
import type { OwnNames, Settings, SiteRule } from '#core/settings/settings.ts';
import type { Choices } from '#platform/choices/choices.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { GlossaryCheck } from '#platform/protocols/requests.ts';
import type { Transfer } from '#platform/transfer/transfer.ts';

/**
 * Everything that the page depends on. It is passed in, so that the whole page can be shown without an extension around
 * it.
 */
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
  readonly keeping: {
    /** Calls `listener` with the loss to report, at once and after every change; with null where there is none. */
    follow(listener: (loss: Loss | null) => void, signal: AbortSignal): void;
    acknowledge(): Promise<void>;
    /** Checks whether the glossary is as the extension left it; null where that cannot be determined. */
    check(): Promise<GlossaryCheck | null>;
    startAnew(): Promise<GlossaryCheck | null>;
    isBundled(pack: PackId): boolean;
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
  if (!services) throw new Error('No ServicesContext provider above this component');
  return services;
}
