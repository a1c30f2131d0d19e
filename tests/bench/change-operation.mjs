// A document in which one operation says something else: the smallest change that people make every day.

/**
 * @param {string} spec as JSON
 * @param {number} turn another one, another text
 * @returns {string} the document with one more sentence in the description of its first `post`
 */
export function changeOneOperation(spec, turn) {
  const root = JSON.parse(spec);
  const { post } = Object.values(root.paths).find((path) => 'post' in path);
  post.description = `${post.description ?? ''} This was changed in turn ${turn}.`;
  return JSON.stringify(root, null, 2);
}
