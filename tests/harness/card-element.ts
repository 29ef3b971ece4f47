/** Attribute of the one element that a card adds to the page. */
export const CARD_HOST = 'data-backgrounder';
