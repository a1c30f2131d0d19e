// Reads a parsed template and says which fields it uses; refuses whatever is more than a field, `each` or `if`.
//
// Handlebars would allow helpers, partials, inline blocks and parent paths. Each is a way for text to reach a
// file without having been written for its context, so the house has none of them.

/** The fields of one level of a template. */
export interface TemplateFields {
  readonly texts: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, TemplateFields>;
}

interface OpenFields {
  readonly texts: Set<string>;
  readonly conditions: Set<string>;
  readonly lists: Map<string, OpenFields>;
}

/**
 * The fields of a parsed template, blocks included.
 * @throws Error with the template's line for a triple-stash, helper, partial, parent path or parameter
 */
export function readTemplate(program: hbs.AST.Program): TemplateFields {
  const fields = emptyFields();
  readProgram(program, fields);
  return fields;
}

function readProgram(program: hbs.AST.Program, fields: OpenFields): void {
  for (const statement of program.body) readStatement(statement, fields);
}

function readStatement(statement: hbs.AST.Statement, fields: OpenFields): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      // The parser's own tag for this node; its declared union is the bare `Statement`.
      return readMustache(statement as hbs.AST.MustacheStatement, fields);
    case 'BlockStatement':
      // As above.
      return readBlock(statement as hbs.AST.BlockStatement, fields);
    default:
      return refuse(statement, `${statement.type} is not allowed`);
  }
}

function readMustache(mustache: hbs.AST.MustacheStatement, fields: OpenFields): void {
  if (!mustache.escaped) refuse(mustache, 'a triple-stash is not allowed');
  if (mustache.params.length > 0 || mustache.hash !== undefined) refuse(mustache, 'helpers are not allowed');
  fields.texts.add(fieldName(mustache.path, mustache));
}

function readBlock(block: hbs.AST.BlockStatement, fields: OpenFields): void {
  const helper = block.path.original;
  const [parameter] = block.params;
  if (block.params.length !== 1 || parameter === undefined) return refuse(block, 'a block takes one field');
  const name = fieldName(parameter, block);
  if (helper === 'each') {
    const inner = fields.lists.get(name) ?? emptyFields();
    fields.lists.set(name, inner);
    readProgram(block.program, inner);
    if (block.inverse !== undefined) refuse(block, '{{else}} of a list is not allowed');
  } else if (helper === 'if') {
    fields.conditions.add(name);
    readProgram(block.program, fields);
    if (block.inverse !== undefined) readProgram(block.inverse, fields);
  } else {
    refuse(block, `the block {{#${String(helper)}}} is not allowed`);
  }
}

function fieldName(path: hbs.AST.Expression, node: hbs.AST.Node): string {
  // Told apart by its tag on the next line.
  const field = path as hbs.AST.PathExpression;
  const simple = field.type === 'PathExpression' && !field.data && field.depth === 0 && field.parts.length === 1;
  const name = simple ? field.parts[0] : undefined;
  return name ?? refuse(node, `'${String(field.original)}' is not a plain field`);
}

function emptyFields(): OpenFields {
  return { texts: new Set(), conditions: new Set(), lists: new Map() };
}

function refuse(node: hbs.AST.Node, reason: string): never {
  throw new Error(`Template line ${node.loc.start.line}: ${reason}.`);
}
