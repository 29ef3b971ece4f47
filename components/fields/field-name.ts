/** The name of one control of the form, or of one entry of a list: `title`, `names-0-since`, `statements-2`. */
export type FieldName = string;

/** The id of a field's control in the document. */
export function controlId(field: FieldName): string {
  return `field-${field}`;
}
