import Staffing
import Yams

/// What every section of a book shares while it is read.
package final class BookContext {
  let problems: ProblemList

  /// The school year whose values are read.
  let year: SchoolYear

  /// Whether worked examples that name no year belong to this reading.
  let isLatest: Bool

  /// The documents that citations name, by key.
  var sources: [String: Citation] = [:]

  init(problems: ProblemList, year: SchoolYear, isLatest: Bool) {
    self.problems = problems
    self.year = year
    self.isLatest = isLatest
  }

  /// The source that `node` names; notes a name that isn't in `sources`.
  func citation(_ node: Node, path: String) -> Citation? {
    let name = node.scalar?.string ?? described(node)
    if let citation = sources[name] { return citation }
    problems.note(
      line: node.mark?.line, key: path, found: "citation '\(name)'",
      allowed: advice(for: name, among: sources.keys.sorted()))
    return nil
  }
}
