import type { VNode } from 'preact';
import { MessagesContext } from '#components/messages.ts';
import type { Route } from '#connected/options/route.ts';
import type { Failure } from '#core/result.ts';
import { ReportsContext } from '../../../../entrypoints/options/reports.ts';
import { type Services, ServicesContext } from '../../../../entrypoints/options/services.ts';
import { NavigationContext } from '../../../../entrypoints/options/use-route.ts';
import { english } from '../../components/english.ts';

type Given = { readonly [Name in keyof Services]?: Partial<Services[Name]> };

/**
 * The options page around one part, with services that the test provides, and a record of the messages to the reader.
 */
export function onPage(given: Given, before: Route | null = null) {
  const told = {
    said: [] as { text: string; undo: (() => void) | undefined }[],
    failed: [] as (Failure & { readonly detail?: string })[],
    works: 0,
    /** Where the reader was led: `go` leaves what is shown, `rename` does not. */
    led: [] as { how: 'go' | 'rename'; route: Route }[],
  };
  const reports = {
    say: (text: string, undo?: () => void) => void told.said.push({ text, undo }),
    fail: (failure: Failure & { readonly detail?: string }) => void told.failed.push(failure),
    works: () => void told.works++,
  };
  const navigation = {
    route: { page: 'glossary' } as const,
    before,
    go: (route: Route) => void told.led.push({ how: 'go', route }),
    rename: (route: Route) => void told.led.push({ how: 'rename', route }),
  };
  const messages = english();
  // A part may use only what its test provides; anything else is undefined and throws.
  const services = given as Services;
  const within = (tree: VNode) => (
    <MessagesContext.Provider value={messages}>
      <ReportsContext.Provider value={reports}>
        <NavigationContext.Provider value={navigation}>
          <ServicesContext.Provider value={services}>{tree}</ServicesContext.Provider>
        </NavigationContext.Provider>
      </ReportsContext.Provider>
    </MessagesContext.Provider>
  );
  return { told, within };
}
