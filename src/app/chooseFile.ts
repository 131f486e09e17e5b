import { studio } from "./studio.ts";

/** Asks for a CSV file. */
export function chooseFile() {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) studio.setState({ file });
  });
  input.click();
}
