import '#assets/styles/tokens.css';
import '#assets/styles/base.css';
import { startOverTab } from '#connected/tab/start-over-tab.tsx';
import { PopupApp } from './PopupApp.tsx';

await startOverTab(PopupApp);
