/** Apart from database.ts, for whoever does without Dexie. */
export const DATABASE_NAME = 'backgrounder';
