import '#assets/styles/tokens.css';
import '#components/controls/controls.css';
import '#components/controls/tabs.css';
import '#components/card/card.css';
import '#components/editor/notices.css';
import '#components/panel/strip.css';
import '#components/reading/reading.css';
import '#components/popup/popup.css';
import { PopupApp } from './PopupApp.tsx';
import { startOverTab } from './start-over-tab.tsx';

await startOverTab(PopupApp);
