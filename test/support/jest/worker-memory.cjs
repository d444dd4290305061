/** What one test file has made and the next in the same worker can use, by name. */
module.exports = new Map();
