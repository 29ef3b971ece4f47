import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomePage } from '#components/welcome/WelcomePage.tsx';
import { useGlossaryState } from '#connected/glossary/use-glossary-state.ts';
import { openOptions } from '#connected/options/open-options.ts';
import { useOwnNames } from '#connected/settings/use-own-names.ts';
import { isBundledPack } from '#platform/bundled-packs.ts';
import { acknowledgeLoss } from '#platform/keeping/trace.ts';
import { changeOwnNames } from '#platform/settings/own-names.ts';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** The welcome page, connected to the browser's permissions and shortcuts. */
export function WelcomeApp() {
  const ownNames = useOwnNames();
  const { loss, failure } = useGlossaryState();
  return (
    <WelcomePage
      icon="/icon/96.png"
      access={useAccess()}
      // Called directly in the click handler: Firefox refuses requests that come later.
      onAskAccess={() => void browser.permissions.request(ALL_SITES)}
      nextMentionKeys={useKeys('next-mention')}
      onOpenGlossary={() => void openOptions()}
      loss={loss}
      failure={failure}
      isBundled={isBundledPack}
      onLossSeen={() => void acknowledgeLoss()}
      onImport={() => void openOptions({ page: 'packs' })}
      ownNames={ownNames?.marked ?? null}
      onOwnNames={marked => void changeOwnNames({ marked })}
    />
  );
}

/** True while the extension may read all web pages; follows changes made here and in the browser. */
function useAccess(): boolean | null {
  const [access, setAccess] = useState<boolean | null>(null);
  useEffect(() => {
    const check = () => {
      void browser.permissions.contains(ALL_SITES).then(setAccess);
    };
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(check);
    check();
    return () => {
      for (const event of events) event.removeListener(check);
    };
  }, []);
  return access;
}

/** The keyboard shortcut of a command as it is now set; null where it has none. */
function useKeys(command: string): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    // Firefox for Android has no commands.
    void browser.commands?.getAll().then(all => {
      setKeys(all.find(({ name }) => name === command)?.shortcut || null);
    });
  }, [command]);
  return keys;
}
