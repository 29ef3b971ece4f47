import type { Outcome } from './measure-candidate.ts';

/** One line of the tables and of the JSON file. Null for what did not finish. Times in ms, sizes in bytes. */
export type Row = {
  readonly candidate: string;
  readonly names: number;
  readonly buildMs: number | null;
  readonly indexBytes: number | null;
  readonly bytesPerName: number | null;
  readonly loadMs: number | null;
  readonly scanMedianPageMs: number | null;
  readonly scanP95PageMs: number | null;
  readonly scanOneMbMs: number | null;
  /** Median over the pages of the scan's time divided by the time of one `charCodeAt` pass. */
  readonly timesLimit: number | null;
};

/** A plain Map of the same names, built in the same process as our index. */
export const MAP = 'Map';

export function rowOf(candidate: string, names: number, { stages }: Outcome): Row {
  const { built, loaded, pages, oneMb } = stages;
  return {
    candidate,
    names,
    ...building(names, built?.buildMs, built?.indexBytes),
    loadMs: loaded?.loadMs ?? null,
    scanMedianPageMs: pages?.medianMs ?? null,
    scanP95PageMs: pages?.p95Ms ?? null,
    scanOneMbMs: oneMb?.scanMs ?? null,
    timesLimit: pages?.timesLimit ?? null,
  };
}

export function mapRowOf(names: number, { stages }: Outcome): Row {
  const map = stages.built?.map;
  return {
    candidate: MAP,
    names,
    ...building(names, map?.buildMs, map?.bytes),
    loadMs: null,
    scanMedianPageMs: null,
    scanP95PageMs: null,
    scanOneMbMs: null,
    timesLimit: null,
  };
}

function building(names: number, buildMs: number | undefined, bytes: number | undefined) {
  // The growth of a small heap is less than its noise.
  const indexBytes = bytes !== undefined && bytes > 0 ? Math.round(bytes) : null;
  return { buildMs: buildMs ?? null, indexBytes, bytesPerName: indexBytes && indexBytes / names };
}
