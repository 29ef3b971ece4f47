import '#assets/styles/tokens.css';
import '#components/controls/controls.css';
import '#components/controls/tabs.css';
import '#components/card/card.css';
import '#components/panel/strip.css';
import '#components/panel/panel.css';
import '#components/reading/reading.css';
import { startOverTab } from '../popup/start-over-tab.tsx';
import { PanelApp } from './PanelApp.tsx';

await startOverTab(PanelApp);
