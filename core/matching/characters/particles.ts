import { inAnyLanguage } from '../../language/word-lists.ts';

/** The longest particle, in syllables. */
export const LONGEST_PARTICLE = 4;

/** True for a particle that is written without a space behind a name. */
export const isParticle = inAnyLanguage(({ joinedParticles }) => joinedParticles);
