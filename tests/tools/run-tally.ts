/** Counts passes and failures, and keeps the names of the steps that failed. */
export class Tally {
  passed = 0;
  failed = 0;
  readonly failures: string[] = [];

  count(passed: boolean, name: string): void {
    this.add(passed ? 1 : 0, passed ? 0 : 1);
    if (!passed) this.failures.push(name);
  }

  add(passed: number, failed: number): void {
    this.passed += passed;
    this.failed += failed;
  }
}
