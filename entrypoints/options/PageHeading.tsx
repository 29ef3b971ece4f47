import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '#components/messages.ts';
import { useNavigation } from './use-route.ts';

type PageHeadingProps = {
  readonly children: string;
  readonly lang?: string | undefined;
  /** True where something else takes the focus on arrival. */
  readonly quiet?: boolean;
};

/**
 * The heading of the page that a link led to. It takes the focus on arrival, so that a screen reader announces the
 * page.
 */
export function PageHeading({ children, lang, quiet = false }: PageHeadingProps) {
  const { before } = useNavigation();
  const { t } = useMessages();
  const heading = useRef<HTMLHeadingElement | null>(null);
  const arrived = useRef(before !== null && !quiet);
  useLayoutEffect(() => {
    if (arrived.current) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${children} – ${t('extensionName')}`;
  }, [children, t]);
  return (
    <h2 class="page-heading" tabIndex={-1} ref={heading} lang={lang} dir="auto">
      {children}
    </h2>
  );
}
