/** The help's element. */
export const helpId = "help";

export const showHelp = (): void => (document.getElementById(helpId) as HTMLDialogElement).showModal();
