/**
 * Version of the rules for deriving names: increase it with every change to them. It is stored with each index, because
 * an index built with other rules lacks names or has too many.
 */
export const DERIVATION = 7;
