import { studio } from "./studio.ts";

/** Shows or hides what happens in each step. */
export const toggleRule = () => studio.setState(({ explains }) => ({ explains: !explains }));
