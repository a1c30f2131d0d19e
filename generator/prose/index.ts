// Texts in, worded texts out: descriptions wrapped as Markdown, code samples as code. No plan, no files.

export { wordAll } from './word-all.ts';
