import { inAnyLanguage } from '../../language/languages.ts';

/** The longest particle, in syllables. */
export const LONGEST_PARTICLE = 4;

/** True for a particle that is written without a space behind a name. */
export const isParticle = inAnyLanguage(({ joinedParticles }) => joinedParticles);
