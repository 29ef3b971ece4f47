/**
 * Grows with every change of the rules by which names are derived. Whoever keeps an index keeps this number beside it:
 * an index of other rules lacks names, or has too many.
 */
export const DERIVATION = 3;
