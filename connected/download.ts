/** Delay in ms before the address is revoked: the browser must have begun reading; the file stays in memory until then. */
const REVOKE_AFTER_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
