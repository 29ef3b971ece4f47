import type { MessageKey } from '#assets/locales/messages.ts';
import { useMessages } from '#components/messages.ts';
import { hashOf, type Route } from '#connected/options/route.ts';

const BESIDE_GLOSSARY = ['packs', 'sites', 'choices', 'settings'] as const;

type Section = 'glossary' | (typeof BESIDE_GLOSSARY)[number];

const SECTIONS: readonly (readonly [Section, MessageKey])[] = [
  ['glossary', 'optionsGlossary'],
  ['packs', 'optionsPacks'],
  ['sites', 'optionsSites'],
  ['choices', 'optionsChoices'],
  ['settings', 'optionsSettings'],
];

export function sectionOf({ page }: Route): Section {
  return BESIDE_GLOSSARY.find(section => section === page) ?? 'glossary';
}

export function SectionNav({ route }: { readonly route: Route }) {
  const { t } = useMessages();
  return (
    <nav class="section-nav" aria-label={t('optionsSections')}>
      {SECTIONS.map(([section, key]) => (
        <a
          key={section}
          href={hashOf({ page: section })}
          aria-current={sectionOf(route) === section ? 'page' : undefined}
        >
          {t(key)}
        </a>
      ))}
    </nav>
  );
}
