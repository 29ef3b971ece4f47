import { RotateCcw, Save, Trash2, Undo2 } from 'lucide';
import { Button } from '../controls/Button.tsx';
import { useMessages } from '../messages.ts';
import './editor-bar.css';

type EditorBarProps = {
  /** False for a card that has never been saved. */
  readonly saved: boolean;
  readonly dirty: boolean;
  /** True for an edited card of a pack: the edit can be removed. */
  readonly revertible: boolean;
  readonly saving: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onRevert: () => void;
  readonly onDelete: () => void;
};

/** The actions on the card as a whole. The bar stays in sight while the form scrolls. */
export function EditorBar({
  saved,
  dirty,
  revertible,
  saving,
  onSave,
  onDiscard,
  onRevert,
  onDelete,
}: EditorBarProps) {
  const { t } = useMessages();
  return (
    <div class="editor-bar">
      <Button look={dirty || !saved ? 'primary' : 'plain'} icon={Save} onClick={onSave} disabled={saving}>
        {t('optionsSave')}
      </Button>
      {(dirty || !saved) && (
        <Button icon={Undo2} onClick={onDiscard}>
          {t('optionsDiscard')}
        </Button>
      )}
      <span class="editor-state" role="status">
        {t(dirty ? 'optionsStateUnsaved' : saved ? 'optionsStateSaved' : 'optionsStateNew')}
      </span>
      <span class="editor-bar-end">
        {revertible && (
          <Button look="quiet" icon={RotateCcw} onClick={onRevert}>
            {t('optionsRevert')}
          </Button>
        )}
        {saved && (
          <Button look="danger" icon={Trash2} onClick={onDelete}>
            {t('optionsDelete')}
          </Button>
        )}
      </span>
    </div>
  );
}
