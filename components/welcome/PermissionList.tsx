import type { MessageKey } from '#assets/locales/messages.ts';
import { useMessages } from '../messages.ts';

/** Every permission of the manifest, under its name there, so that readers can compare it with the browser's list. */
const PERMISSIONS: readonly {
  readonly name: string;
  readonly title: MessageKey;
  readonly reason: MessageKey;
}[] = [
  { name: 'http://*/*, https://*/*', title: 'welcomeAccess', reason: 'welcomeAccessReason' },
  { name: 'storage', title: 'welcomeStorage', reason: 'welcomeStorageReason' },
  { name: 'unlimitedStorage', title: 'welcomeUnlimitedStorage', reason: 'welcomeUnlimitedStorageReason' },
  { name: 'scripting', title: 'welcomeScripting', reason: 'welcomeScriptingReason' },
];

/** A sentence on what each permission is for. */
export function PermissionList() {
  const { t } = useMessages();
  return (
    <dl class="welcome-permissions">
      {PERMISSIONS.map(({ name, title, reason }) => (
        <div key={name}>
          <dt>
            {t(title)} <code dir="ltr">{name}</code>
          </dt>
          <dd>{t(reason)}</dd>
        </div>
      ))}
    </dl>
  );
}
