import { setLook } from "../../shot/edits.ts";
import { edit } from "./studio.ts";

/** Light becomes dark, the default, and dark becomes light. */
export const toggleTheme = () =>
  edit((shot) => setLook({ theme: shot.look.theme === "light" ? undefined : "light" })(shot));
