import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser-name.ts';

type Whereabouts = {
  /** The environment variable that gives the program's path, for an installation in an unusual place. */
  readonly variable: string;
  readonly programs: readonly string[];
  readonly places: readonly string[];
  readonly debianPackage: string;
  /** The browser's name for `npx @puppeteer/browsers install`. */
  readonly download: string;
};

const inFolders = (folders: readonly (string | undefined)[], path: string): string[] =>
  folders.flatMap(folder => (folder === undefined ? [] : join(folder, path)));

const { PROGRAMFILES, LOCALAPPDATA, HOME } = process.env;
const WINDOWS = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
const MACOS = ['/Applications', HOME === undefined ? undefined : join(HOME, 'Applications')];

const BROWSERS: Readonly<Record<BrowserName, Whereabouts>> = {
  chromium: {
    variable: 'CHROME_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/snap/bin/chromium',
      ...inFolders(MACOS, 'Chromium.app/Contents/MacOS/Chromium'),
      ...inFolders(MACOS, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      ...inFolders(WINDOWS, 'Chromium\\Application\\chrome.exe'),
      ...inFolders(WINDOWS, 'Google\\Chrome\\Application\\chrome.exe'),
    ],
    debianPackage: 'chromium',
    download: 'chrome@stable',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    places: [
      ...inFolders(MACOS, 'Firefox.app/Contents/MacOS/firefox'),
      ...inFolders(WINDOWS, 'Mozilla Firefox\\firefox.exe'),
    ],
    debianPackage: 'firefox-esr',
    download: 'firefox@stable',
  },
};

/**
 * The path of a browser's program. As root on Debian, a missing browser is installed.
 *
 * @throws {Error} if the browser is missing elsewhere. The message says how to get it. Tests never skip a missing
 *   browser, because then nobody would notice that it is not tested.
 */
export function findBrowser(name: BrowserName): string {
  const browser = BROWSERS[name];
  const named = process.env[browser.variable];
  if (named !== undefined) {
    if (isProgram(named)) return named;
    throw new Error(`${browser.variable} is set to ${named}, but there is no program there.`);
  }
  const found = find(browser) ?? (installOnDebian(name, browser) ? find(browser) : null);
  if (found) return found;
  throw new Error(
    `${name} was not found: none of ${browser.programs.join(', ')} is on the PATH or in a usual place. Install it ` +
      `(Debian: apt-get install ${browser.debianPackage}) and try again. Or download it with ` +
      `npx @puppeteer/browsers install ${browser.download}, which prints the path of the program, and set ` +
      `${browser.variable} to that path.`,
  );
}

function find({ programs, places }: Whereabouts): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffixes = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = programs.flatMap(program =>
    folders.flatMap(folder => suffixes.map(suffix => join(folder, program + suffix))),
  );
  return [...onPath, ...places].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Missing or not executable: another place may have it.
    return false;
  }
}

function installOnDebian(name: BrowserName, { debianPackage }: Whereabouts): boolean {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  console.log(`${name} is missing: apt-get install ${debianPackage}`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', debianPackage], options);
    return true;
  } catch {
    // apt-get has printed the cause; the caller's error says what to do.
    return false;
  }
}

/**
 * True on Debian itself. Ubuntu also has `/etc/debian_version`, but no package `firefox-esr`, and its packages for
 * Chromium and Firefox only install snaps, which do not run in a container.
 */
function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    // Not a Linux system, or one without that file.
    return false;
  }
}
