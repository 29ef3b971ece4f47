/** `done` and `total` are bytes while a file is read and cards while it is written. */
export type Progress = {
  readonly phase: 'reading' | 'comparing' | 'writing';
  readonly done: number;
  readonly total: number;
};
