/** Has the browser save a text as a file. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; the text is not to stay in memory for as long as the panel is open.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
