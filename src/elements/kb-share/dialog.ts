import stylesheet from './share.css?url';

/** Opens a modal dialog that is gone once closed; focus goes back to `control` unless `onward` says otherwise. */
export async function openDialog(dialog: HTMLDialogElement, control: HTMLElement): Promise<void> {
  await styled();
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (!document.querySelector('dialog[open]')) control.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** The styles come with the first dialog; without them it still works. */
function styled(): Promise<unknown> {
  sheet ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
  return sheet;
}

let sheet: Promise<unknown> | undefined;
