/** In a file of its own for code that must not import Dexie. */
export const DATABASE_NAME = 'backgrounder';
