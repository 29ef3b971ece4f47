/** The one element that an open card adds to the page. */
export const CARD_ELEMENT = 'backgrounder-card';
