import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser-name.ts';

type Whereabouts = {
  /** Names its program where it is installed in a place of its own. */
  readonly variable: string;
  readonly programs: readonly string[];
  readonly places: readonly string[];
  readonly debianPackage: string;
  /** What `npx @puppeteer/browsers install` calls it. */
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
 * The path of a browser's program. Where it is missing it is installed (Debian, as root); elsewhere this throws and
 * says what to install, because a browser that is quietly left out tests nothing.
 */
export function findBrowser(name: BrowserName): string {
  const browser = BROWSERS[name];
  const named = process.env[browser.variable];
  if (named !== undefined) {
    if (isProgram(named)) return named;
    throw new Error(`${browser.variable} names ${named}, which is no program.`);
  }
  const found = find(browser) ?? (installOnDebian(name, browser) ? find(browser) : null);
  if (found) return found;
  throw new Error(
    `${name} was not found: neither ${browser.programs.join(', ')} on the PATH nor in a usual place. Install it ` +
      `(Debian: apt-get install ${browser.debianPackage}; elsewhere: npx @puppeteer/browsers install ` +
      `${browser.download}), or name its program in ${browser.variable}.`,
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
    // Not there, or no program: the next place may have it.
    return false;
  }
}

function installOnDebian(name: BrowserName, { debianPackage }: Whereabouts): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log(`${name} is missing: apt-get install ${debianPackage}`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', debianPackage], options);
    return true;
  } catch {
    // Said by apt-get itself; what to do comes with the error above.
    return false;
  }
}
