import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Failure } from '#core/result.ts';

/** What was done, and how to undo it where that can be done. */
export type Status = { readonly text: string; readonly undo?: (() => void) | undefined };

/** Where every part of the page says what happened. */
export type Reports = {
  readonly say: (text: string, undo?: () => void) => void;
  /** Shows why something failed, and stays until the reader closes it or something of the same kind works. */
  readonly fail: (failure: Failure & { readonly detail?: string }) => void;
  readonly works: () => void;
};

export const ReportsContext = createContext<Reports>({ say: () => {}, fail: () => {}, works: () => {} });

export function useReports(): Reports {
  return useContext(ReportsContext);
}
