import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Failure } from '#core/result.ts';

/** What was done, and how to undo it where that is possible. */
export type Status = { readonly text: string; readonly undo?: (() => void) | undefined };

/** How the parts of the page report what happened. */
export type Reports = {
  readonly say: (text: string, undo?: () => void) => void;
  /** Shows why something failed, until the reader closes it or a later action succeeds. */
  readonly fail: (failure: Failure & { readonly detail?: string }) => void;
  readonly works: () => void;
};

export const ReportsContext = createContext<Reports>({ say: () => {}, fail: () => {}, works: () => {} });

export function useReports(): Reports {
  return useContext(ReportsContext);
}
