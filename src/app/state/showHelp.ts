/** The help's element, which a key and a button open alike. */
export const helpId = "help";

export const showHelp = () => (document.getElementById(helpId) as HTMLDialogElement).showModal();
