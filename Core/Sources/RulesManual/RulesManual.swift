import Foundation
import Policy

/// Writes docs/rules.md from the rules and the national policy book.
///
///     swift run --package-path Core RulesManual [ROOT]
@main struct RulesManual {
  static func main() throws {
    let root = CommandLine.arguments.dropFirst().first ?? "."
    var comments: [RuleID: String] = [:]
    for (rule, name) in RuleList.files {
      comments[rule] = documentation(
        inSource: try text("\(root)/Core/Sources/Policy/Rules/\(name)"))
    }
    let manual = try rulesManual(
      yamls: try ["national-default", "miyun", "county-managed"].map { book in
        try text("\(root)/policy-books/\(book).yaml")
      }, comments: comments)
    try manual.write(toFile: "\(root)/docs/rules.md", atomically: true, encoding: .utf8)
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }
}
