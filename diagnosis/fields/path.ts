/** A field's anchor on the page of its section, below the fields page. In its own file, because browsers load it. */
export const fieldPath = (anchor: string): string => `${anchor.split('.')[0]?.toLowerCase()}#${anchor}`;
