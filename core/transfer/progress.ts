/** `done` and `total` count bytes while a file is read, and cards while they are written. */
export type Progress = {
  readonly phase: 'reading' | 'comparing' | 'writing';
  readonly done: number;
  readonly total: number;
};
