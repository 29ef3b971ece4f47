import { inAnyLanguage } from '../../language/word-lists.ts';

/** Length of the longest particle, in syllables. */
export const LONGEST_PARTICLE = 4;

/** True for a particle that is written without a space after a name. */
export const isParticle = inAnyLanguage(({ joinedParticles }) => joinedParticles);
