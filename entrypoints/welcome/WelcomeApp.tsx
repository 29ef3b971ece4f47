import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomePage } from '#components/welcome/WelcomePage.tsx';
import { isBundledPack } from '#platform/bundled-packs.ts';
import { apartFromGlossary, checkGlossary } from '#platform/keeping/check-glossary.ts';
import { acknowledgeLoss, followLoss, type Loss } from '#platform/keeping/trace.ts';
import { pageAddress } from '#platform/page-address.ts';
import { changeOwnNames, readOwnNames, watchOwnNames } from '#platform/settings/own-names.ts';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** The welcome page, connected to the browser's permissions and shortcuts. */
export function WelcomeApp() {
  const ownNames = useMarked();
  const { loss, failure } = useGlossaryState();
  const openOptions = (route?: string) =>
    void browser.tabs.create({ url: pageAddress('options.html', route) });
  return (
    <WelcomePage
      icon="/icon/96.png"
      access={useAccess()}
      // Straight from the click: Firefox asks for nothing that came later.
      onAskAccess={() => void browser.permissions.request(ALL_SITES)}
      nextMentionKeys={useKeys('next-mention')}
      onOpenGlossary={() => openOptions()}
      loss={loss}
      failure={failure}
      isBundled={isBundledPack}
      onLossSeen={() => void acknowledgeLoss()}
      onImport={() => openOptions('#packs')}
      ownNames={ownNames}
      onOwnNames={marked => void changeOwnNames({ marked })}
    />
  );
}

/** True while all web pages may be read; follows what the reader changes here and in the browser. */
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

/** Where names of the reader's own are marked; null where the reader has not said it. */
function useMarked(): 'everywhere' | 'allowed' | null {
  const [marked, setMarked] = useState<'everywhere' | 'allowed' | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchOwnNames(said => setMarked(said.marked), stop.signal);
    void readOwnNames().then(said => setMarked(before => before ?? said.marked));
    return () => stop.abort();
  }, []);
  return marked;
}

/** A loss that the reader is to be told of, and why the glossary cannot be used. */
function useGlossaryState(): {
  readonly loss: Loss | null;
  readonly failure: { readonly reason: string; readonly detail: string } | null;
} {
  const [loss, setLoss] = useState<Loss | null>(null);
  const [failure, setFailure] = useState<{ reason: string; detail: string } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followLoss(setLoss, stop.signal);
    void checkGlossary().then(checked => {
      const found = apartFromGlossary() ?? checked;
      setFailure(found?.ok === false ? found : null);
    });
    return () => stop.abort();
  }, []);
  return { loss, failure };
}

/** The keys of a command, as the reader has them now; null where it has none. */
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
